import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { proveIdentity } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { call } from '#web/kit/call/call.ts'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { PasswordField } from '../components/PasswordField.tsx'
import { answerByPasskey, hasPasskeys } from '../sign-in/passkey-device.ts'
import { PasskeyRefused } from '../sign-in/PasskeyRefused.tsx'

interface Props {
  readonly passkeys: boolean
  readonly onProved: (proof: string) => unknown
  readonly onClose: () => void
}

/** SEC-1: the present password, or a passkey, before a change of what protects the account. */
export function ProofDialog({ passkeys, onProved, onClose }: Props) {
  const t = useTranslate()
  const { user } = useSession()
  useReturnFocus()
  const [password, setPassword] = useState('')
  const prove = useMutation({
    mutationFn: async (by: 'password' | 'passkey') =>
      call(proveIdentity, by === 'password' ? { password } : { passkey: await answerByPasskey() }),
    onSuccess: ({ proof }) => onProved(proof),
  })
  return (
    <Modal opened onClose={onClose} title={t('security:proof.title')} closeButtonProps={{ 'aria-label': t('security:close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          prove.mutate('password')
        }}
      >
        <Stack gap="sm">
          <Text>{t('security:proof.sentence')}</Text>
          <PasskeyRefused error={prove.error} />
          <input type="text" name="username" autoComplete="username" value={user.login} readOnly hidden />
          <PasswordField
            label={t('users:field.currentPassword')}
            autoComplete="current-password"
            data-autofocus
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Group gap="xs" justify="flex-end">
            {passkeys && hasPasskeys() && (
              <Button
                size="xs"
                variant="default"
                mr="auto"
                leftSection={<IconKey size={14} aria-hidden />}
                onClick={() => prove.mutate('passkey')}
              >
                {t('security:proof.passkey')}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={onClose}>
              {t('security:proof.cancel')}
            </Button>
            <Button size="xs" type="submit" loading={prove.isPending} disabled={password === ''}>
              {t('security:proof.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
