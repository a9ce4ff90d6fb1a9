import { Alert, Anchor, Button, Skeleton, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import type { Out } from '#contract/kernel/operation.ts'
import { readActivation, setPassword } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useErrorSentence } from '#web/kit/call/sentences.ts'
import { NewPasswordField } from '../components/NewPasswordField.tsx'
import { OutsidePage } from '../components/OutsidePage.tsx'
import { Refused } from '../components/Refused.tsx'
import { SecondFactorForm } from '../sign-in/SecondFactorForm.tsx'
import { usePasswordSignIn } from '../sign-in/use-password-sign-in.ts'
import { showIssues, useContractForm, useFirstFocus } from '../components/use-contract-form.ts'

const route = getRouteApi('/activation/$jeton')

/** ORG-21: choosing one's password by a single-use link. */
export function ActivationPage() {
  const t = useTranslate()
  const sentenceOf = useErrorSentence()
  const { jeton } = route.useParams()
  const link = useRead(readActivation, { token: jeton }, { staleTime: Number.POSITIVE_INFINITY })
  if (link.error) {
    return (
      <OutsidePage title={t('users:activation.over')}>
        <Alert role="alert" color="red">
          {sentenceOf(link.error)}
        </Alert>
        <Anchor component={Link} to="/mot-de-passe" size="sm">
          {t('users:activation.ask')}
        </Anchor>
      </OutsidePage>
    )
  }
  return (
    <OutsidePage title={t('users:activation.title')}>
      {link.data ? <PasswordForm token={jeton} link={link.data} /> : <Skeleton h={180} />}
    </OutsidePage>
  )
}

function PasswordForm({ token, link }: { readonly token: string; readonly link: Out<typeof readActivation> }) {
  const t = useTranslate()
  const router = useRouter()
  const queryClient = useQueryClient()
  const form = useContractForm(setPassword, { password: '' }, { token: true })
  useFirstFocus(form, 'password')
  const goIn = async () => {
    queryClient.clear()
    await router.navigate({ to: '/', replace: true })
  }
  const { enter, secondFactor } = usePasswordSignIn(goIn)
  const choose = useOperation(setPassword, {
    done: false,
    onDone: ({ login }, { password }) => enter.mutate({ login, password }),
    refused: (refusal) => {
      showIssues(form, refusal)
      return true
    },
  })
  if (secondFactor) {
    const back = () => void router.navigate({ to: '/connexion' })
    return <SecondFactorForm secondFactor={secondFactor} onSignedIn={goIn} onBack={back} />
  }
  const hello = link.purpose === 'activation' ? 'users:activation.helloActivation' : 'users:activation.helloReset'
  return (
    <form noValidate onSubmit={form.onSubmit(({ password }) => choose.mutate({ token, password }))}>
      <Stack gap="sm">
        <Text>{t(hello, { name: link.firstName, firmName: link.firmName })}</Text>
        <Text>{t('users:activation.login', { login: link.login })}</Text>
        <input type="text" name="username" autoComplete="username" value={link.login} readOnly hidden />
        <Refused refusal={choose.error ?? enter.error} />
        <NewPasswordField
          label={t('users:field.newPassword')}
          known={[link.firstName, link.lastName, link.login, link.firmName]}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={choose.isPending || enter.isPending}>
          {t('users:activation.submit')}
        </Button>
      </Stack>
    </form>
  )
}
