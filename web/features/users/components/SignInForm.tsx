import { Button, Stack, TextInput } from '@mantine/core'
import { signIn } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { PasswordSignIn } from '../sign-in/use-password-sign-in.ts'
import { PasswordField } from './PasswordField.tsx'
import { Refused } from './Refused.tsx'
import { showIssues, useContractForm, useFirstFocus } from './use-contract-form.ts'

interface Props {
  readonly login?: string
  readonly password: PasswordSignIn
}

/** Login and password; used by the page and by the dialog that comes back to where one was. */
export function SignInForm({ login = '', password: { enter } }: Props) {
  const t = useTranslate()
  const form = useContractForm(signIn, { login, password: '' })
  useFirstFocus(form, login === '' ? 'login' : 'password')
  const submit = form.onSubmit((values) =>
    enter.mutate(values, {
      onError: (refusal) => {
        showIssues(form, refusal)
        form.getInputNode('password')?.focus()
      },
    }),
  )
  return (
    <form noValidate onSubmit={submit}>
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
