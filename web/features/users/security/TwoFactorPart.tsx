import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { beginTwoFactor, readSecurity, renewRecoveryCodes, turnOffTwoFactor } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import { useOperation } from '#web/kit/call/operations.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import type { Security } from './security.types.ts'
import { TwoFactorSetup } from './TwoFactorSetup.tsx'
import { useProof } from './use-proof.tsx'

function Standing({ security: { twoFactorSince, recoveryCodesLeft } }: { readonly security: Security }) {
  const t = useTranslate()
  const formats = useFormats()
  if (!twoFactorSince)
    return (
      <div>
        <ToneBadge label={t('security:twoFactor.off')} />
      </div>
    )
  return (
    <>
      <Group gap="xs">
        <ToneBadge label={t('security:twoFactor.on')} tone="good" />
        <Text>{t('security:twoFactor.since', { day: formats.day(twoFactorSince) })}</Text>
      </Group>
      <Text c={recoveryCodesLeft === 0 ? 'red' : undefined}>{t('security:twoFactor.left', { count: recoveryCodesLeft })}</Text>
    </>
  )
}

/** SEC-1: a code after the password; turned on, renewed and turned off by whoever shows again that it is them. */
export function TwoFactorPart({ security }: { readonly security: Security }) {
  const t = useTranslate()
  const proof = useProof(security.passkeys.length > 0)
  const [turningOff, { open, close }] = useDisclosure(false)
  const begin = useOperation(beginTwoFactor, { done: false })
  const renew = useOperation(renewRecoveryCodes, { invalidates: [readSecurity], done: false })
  const turnOff = useOperation(turnOffTwoFactor, { invalidates: [readSecurity], done: t('security:twoFactor.turnedOff') })
  const on = security.twoFactorSince !== null
  const beginNow = () => proof.ask((ticket) => begin.mutate({ proof: ticket }))
  return (
    <Stack gap="sm">
      <Title order={2}>{t('security:twoFactor.title')}</Title>
      <Text c="dimmed">{t('security:twoFactor.sentence')}</Text>
      <Standing security={security} />
      <Group gap="xs">
        {on && (
          <Button size="xs" variant="default" onClick={() => proof.ask((ticket) => renew.mutate({ proof: ticket }))}>
            {t('security:twoFactor.renew')}
          </Button>
        )}
        <Button size="xs" variant={on ? 'default' : 'filled'} loading={begin.isPending} onClick={beginNow}>
          {on ? t('security:twoFactor.again') : t('security:twoFactor.turnOn')}
        </Button>
        {on && (
          <Button size="xs" variant="subtle" color="red" onClick={open}>
            {t('security:twoFactor.turnOff')}
          </Button>
        )}
      </Group>
      {proof.dialog}
      {begin.data && <TwoFactorSetup begun={begin.data} onClose={() => begin.reset()} />}
      {renew.data && (
        <Modal
          opened
          onClose={() => renew.reset()}
          title={t('security:recovery.title')}
          closeButtonProps={{ 'aria-label': t('security:close') }}
          closeOnClickOutside={false}
        >
          <RecoveryCodes codes={renew.data.recoveryCodes} onDone={() => renew.reset()} />
        </Modal>
      )}
      {turningOff && (
        <ConfirmDialog
          title={t('security:twoFactor.turnOffTitle')}
          confirmLabel={t('security:twoFactor.turnOff')}
          danger={{ lost: t('security:twoFactor.lost'), recover: t('security:twoFactor.recover') }}
          onConfirm={() => proof.ask((ticket) => turnOff.mutate({ proof: ticket }))}
          onClose={close}
        />
      )}
    </Stack>
  )
}
