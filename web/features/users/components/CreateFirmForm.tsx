import { Autocomplete, Button, Group, Stack, TextInput } from '@mantine/core'
import { createFirm } from '#contract/organisation/organisation.contract.ts'
import { TITLES } from '#contract/users/users.types.ts'
import { signIn } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { NewPasswordField } from './NewPasswordField.tsx'
import { Refused } from './Refused.tsx'
import { showIssues, useContractForm } from './use-contract-form.ts'

const EMPTY = { firmName: '', title: '', firstName: '', lastName: '', email: '', password: '' }

interface Props {
  /** ORG-21: a provider signs everybody in: no password is chosen. */
  readonly withoutPassword: boolean
  readonly onCreated: () => unknown
  readonly onSignedIn: () => unknown
}

/** The firm and its first administrator, who is signed in at once, or goes to the provider. */
export function CreateFirmForm({ withoutPassword, onCreated, onSignedIn }: Props) {
  const t = useTranslate()
  const form = useContractForm(createFirm, EMPTY, withoutPassword ? { password: true } : {})
  const enter = useOperation(signIn, { done: false, onDone: onSignedIn })
  const create = useOperation(createFirm, {
    done: false,
    onDone: ({ login }, { password }) => (password ? enter.mutate({ login, password }) : onCreated()),
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  const { firmName, firstName, lastName, email } = form.getValues()
  const field = (name: keyof typeof EMPTY) => ({ label: t(`users:field.${name}`), ...form.getInputProps(name) })
  return (
    <form noValidate onSubmit={form.onSubmit((values) => create.mutate({ ...values, password: values.password || null }))}>
      <Stack gap="sm">
        <Refused refusal={create.error} />
        <TextInput required key={form.key('firmName')} autoComplete="organization" {...field('firmName')} />
        <Group gap="sm" grow preventGrowOverflow={false} wrap="nowrap" align="flex-start">
          <Autocomplete
            w={90}
            flex="0 0 auto"
            data={[...TITLES]}
            key={form.key('title')}
            autoComplete="honorific-prefix"
            {...field('title')}
          />
          <TextInput required key={form.key('firstName')} autoComplete="given-name" {...field('firstName')} />
          <TextInput required key={form.key('lastName')} autoComplete="family-name" {...field('lastName')} />
        </Group>
        <TextInput
          required
          type="email"
          description={t('users:field.emailHint')}
          key={form.key('email')}
          autoComplete="username"
          {...field('email')}
        />
        {!withoutPassword && (
          <NewPasswordField
            required
            known={[firmName, firstName, lastName, email]}
            key={form.key('password')}
            {...field('password')}
          />
        )}
        <Button type="submit" loading={create.isPending || enter.isPending}>
          {t('users:welcome.createSubmit')}
        </Button>
      </Stack>
    </form>
  )
}
