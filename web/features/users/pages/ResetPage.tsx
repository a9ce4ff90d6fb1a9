import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { askReset } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { OutsidePage } from '../components/OutsidePage.tsx'
import { Refused } from '../components/Refused.tsx'
import { showIssues, useContractForm, useFirstFocus } from '../components/use-contract-form.ts'

/** Asks for a link; what is said afterwards does not tell whether the account exists (SEC-1). */
export function ResetPage() {
  const t = useTranslate()
  const form = useContractForm(askReset, { login: '' })
  useFirstFocus(form, 'login')
  const ask = useOperation(askReset, {
    done: false,
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  return (
    <OutsidePage title={t('users:reset.title')}>
      {ask.isSuccess ? (
        <Alert role="status" color="teal" title={t('users:reset.sentTitle')}>
          {t('users:reset.sent', { login: ask.variables.login })}
        </Alert>
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => ask.mutate(values))}>
          <Stack gap="sm">
            <Text>{t('users:reset.sentence')}</Text>
            <Refused refusal={ask.error} />
            <TextInput
              label={t('users:field.loginOrEmail')}
              autoComplete="username"
              autoCapitalize="none"
              key={form.key('login')}
              {...form.getInputProps('login')}
            />
            <Button type="submit" loading={ask.isPending}>
              {t('users:reset.submit')}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor component={Link} to="/connexion" size="sm">
        {t('users:reset.back')}
      </Anchor>
    </OutsidePage>
  )
}
