import { Button, Stack, TextInput } from '@mantine/core'
import { signIn } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { PasswordField } from './PasswordField.tsx'
import { Refused } from './Refused.tsx'
import { showIssues, useContractForm, useFirstFocus } from './use-contract-form.ts'

interface Props {
  readonly login?: string
  readonly onSignedIn: () => unknown
}

/** Login and password; used by the page and by the dialog that comes back to where one was. */
export function SignInForm({ login = '', onSignedIn }: Props) {
  const t = useTranslate()
  const form = useContractForm(signIn, { login, password: '' })
  useFirstFocus(form, login === '' ? 'login' : 'password')
  const enter = useOperation(signIn, {
    done: false,
    onDone: onSignedIn,
    refused: (refusal) => {
      showIssues(form, refusal)
      form.getInputNode('password')?.focus()
      return true
    },
  })
  return (
    <form noValidate onSubmit={form.onSubmit((values) => enter.mutate(values))}>
      <Stack gap="sm">
        <Refused refusal={enter.error} />
        <TextInput
          label={t('users:field.login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus={login === '' || undefined}
          key={form.key('login')}
          {...form.getInputProps('login')}
        />
        <PasswordField
          label={t('users:field.password')}
          autoComplete="current-password"
          data-autofocus={login !== '' || undefined}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={enter.isPending}>
          {t('users:signIn.submit')}
        </Button>
      </Stack>
    </form>
  )
}
