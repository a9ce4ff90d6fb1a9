import { Button, Code, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Out } from '#contract/kernel/operation.ts'
import type { beginTwoFactor } from '#contract/users/security.contract.ts'
import { readSecurity, turnOnTwoFactor } from '#contract/users/security.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { CopyLine } from './CopyLine.tsx'
import { QrCode } from './QrCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'

interface Props {
  readonly begun: Out<typeof beginTwoFactor>
  readonly onClose: () => void
}

/** Four characters at a time: read from a screen, typed on another. */
const inGroups = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ')

/** The secret goes to an application of codes, a first code comes back, and the recovery codes are shown. */
export function TwoFactorSetup({ begun: { ticket, secret, uri }, onClose }: Props) {
  const t = useTranslate()
  const [code, setCode] = useState('')
  const turnOn = useOperation(turnOnTwoFactor, { invalidates: [readSecurity], done: false, refused: () => true })
  const codes = turnOn.data?.recoveryCodes
  const title = codes ? t('security:recovery.title') : t('security:setup.title')
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('security:close') }}
      closeOnClickOutside={false}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            turnOn.mutate({ ticket, code })
          }}
        >
          <Stack gap="sm">
            <Text>{t('security:setup.scan')}</Text>
            <Group justify="center">
              <QrCode text={uri} label={t('security:setup.qr')} />
            </Group>
            <Stack gap={4} align="flex-start">
              <Text size="sm">{t('security:setup.secret')}</Text>
              <Group gap="xs">
                <Code>{inGroups(secret)}</Code>
                <CopyLine value={secret} label={t('security:setup.copy')} />
              </Group>
            </Stack>
            {turnOn.error && <ErrorBlock error={turnOn.error} />}
            <TextInput
              label={t('security:setup.code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              required
              data-autofocus
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button size="xs" type="submit" loading={turnOn.isPending} disabled={code.trim() === ''}>
                {t('security:setup.confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
