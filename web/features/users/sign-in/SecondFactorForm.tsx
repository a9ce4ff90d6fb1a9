import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { enterSecondFactor } from '#contract/users/sign-in.contract.ts'
import type { SecondFactor } from '#contract/users/sign-in.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { Refused } from '../components/Refused.tsx'
import { showIssues, useContractForm, useFirstFocus } from '../components/use-contract-form.ts'
import { PasskeyButton } from './PasskeyButton.tsx'

interface Props {
  readonly secondFactor: SecondFactor
  readonly onSignedIn: () => unknown
  readonly onBack: () => void
}

/** SEC-1: after the password, a code of the application, a recovery code, or a passkey. */
export function SecondFactorForm({ secondFactor: { ticket, passkeys }, onSignedIn, onBack }: Props) {
  const t = useTranslate()
  const form = useContractForm(enterSecondFactor, { code: '' }, { ticket: true })
  useFirstFocus(form, 'code')
  const enter = useOperation(enterSecondFactor, {
    done: false,
    onDone: onSignedIn,
    refused: (refusal) => {
      showIssues(form, refusal)
      form.getInputNode('code')?.focus()
      return true
    },
  })
  return (
    <Stack gap="sm">
      <form noValidate onSubmit={form.onSubmit(({ code }) => enter.mutate({ ticket, code }))}>
        <Stack gap="sm">
          <Text>{t('users:secondFactor.sentence')}</Text>
          <Refused refusal={enter.error} />
          <TextInput
            label={t('users:secondFactor.code')}
            description={t('users:secondFactor.hint')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            data-autofocus
            key={form.key('code')}
            {...form.getInputProps('code')}
          />
          <Button type="submit" loading={enter.isPending}>
            {t('users:secondFactor.submit')}
          </Button>
        </Stack>
      </form>
      {passkeys && <PasskeyButton secondFactor={ticket} onSignedIn={onSignedIn} />}
      <Anchor component="button" type="button" size="sm" ta="left" onClick={onBack}>
        {t('users:secondFactor.back')}
      </Anchor>
    </Stack>
  )
}
