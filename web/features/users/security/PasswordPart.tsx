import { Button, Stack, Title } from '@mantine/core'
import { listSessions } from '#contract/users/security.contract.ts'
import { changePassword } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { NewPasswordField } from '../components/NewPasswordField.tsx'
import { Refused } from '../components/Refused.tsx'
import { showIssues, useContractForm } from '../components/use-contract-form.ts'
import { useProof } from './use-proof.tsx'

/** The new password, then the present one or a passkey; other sessions are closed. */
export function PasswordPart({ passkeys }: { readonly passkeys: boolean }) {
  const t = useTranslate()
  const { user, firm } = useSession()
  const proof = useProof(passkeys)
  const form = useContractForm(changePassword, { password: '' }, { proof: true })
  const change = useOperation(changePassword, {
    done: t('users:card.passwordDone'),
    invalidates: [listSessions],
    onDone: () => form.reset(),
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  const submit = form.onSubmit(({ password }) => proof.ask((ticket) => change.mutate({ proof: ticket, password })))
  return (
    <Stack gap="sm">
      <Title order={2}>{t('users:card.passwordTitle')}</Title>
      <form noValidate onSubmit={submit}>
        <Stack gap="sm" maw={360}>
          <Refused refusal={change.error} />
          <input type="text" name="username" autoComplete="username" value={user.login} readOnly hidden />
          <NewPasswordField
            label={t('users:field.newPassword')}
            known={[user.firstName, user.lastName, user.login, user.email, firm.name]}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
            {t('users:card.passwordSubmit')}
          </Button>
        </Stack>
      </form>
      {proof.dialog}
    </Stack>
  )
}
