import { Button, Stack } from '@mantine/core'
import { proveIdentity } from '#contract/users/sign-in.contract.ts'
import { changePassword } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { PasswordField } from './PasswordField.tsx'
import { Refused } from './Refused.tsx'
import { showIssues, useContractForm } from './use-contract-form.ts'

export function ChangePasswordForm() {
  const t = useTranslate()
  const { user, firm } = useSession()
  const form = useContractForm(changePassword, { current: '', password: '' }, { proof: true })
  const change = useOperation(changePassword, {
    done: t('users:card.passwordDone'),
    onDone: () => form.reset(),
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  const prove = useOperation(proveIdentity, {
    done: false,
    onDone: ({ proof }) => change.mutate({ proof, password: form.getValues().password }),
    refused: () => true,
  })
  return (
    <form noValidate onSubmit={form.onSubmit(({ current }) => prove.mutate({ password: current }))}>
      <Stack gap="sm" maw={360}>
        <Refused refusal={prove.error ?? change.error} />
        <input type="text" name="username" autoComplete="username" value={user.login} readOnly hidden />
        <PasswordField
          label={t('users:field.currentPassword')}
          autoComplete="current-password"
          key={form.key('current')}
          {...form.getInputProps('current')}
        />
        <NewPasswordField
          label={t('users:field.newPassword')}
          known={[user.firstName, user.lastName, user.login, user.email, firm.name]}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={prove.isPending || change.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('users:card.passwordSubmit')}
        </Button>
      </Stack>
    </form>
  )
}
