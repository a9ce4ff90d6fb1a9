import { Button, Stack } from '@mantine/core'
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
  const form = useContractForm(changePassword, { current: '', password: '' })
  const change = useOperation(changePassword, {
    done: t('users:card.passwordDone'),
    onDone: () => form.reset(),
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  return (
    <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
      <Stack gap="sm" maw={360}>
        <Refused refusal={change.error} />
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
        <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('users:card.passwordSubmit')}
        </Button>
      </Stack>
    </form>
  )
}
