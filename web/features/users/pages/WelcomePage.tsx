import { Button, Stack, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Navigate, useRouter } from '@tanstack/react-router'
import { loadDemoFirm, readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSignInWays } from '#contract/users/sign-in.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { CreateFirmForm } from '../components/CreateFirmForm.tsx'
import { DemoAccounts } from '../components/DemoAccounts.tsx'
import { DemoProgress } from '../components/DemoProgress.tsx'
import { OutsidePage } from '../components/OutsidePage.tsx'
import { Refused } from '../components/Refused.tsx'
import { usePasswordSignIn } from '../sign-in/use-password-sign-in.ts'
import classes from '../components/outside.module.css'

/** Milliseconds between two looks at the demo firm being made. */
const LOOK_EVERY = 800

/** The first start: a firm of one's own, or the demo firm. */
export function WelcomePage() {
  const t = useTranslate()
  const router = useRouter()
  const queryClient = useQueryClient()
  const installation = useRead(
    readInstallation,
    {},
    { refetchInterval: (query) => query.state.data?.state === 'loading' && LOOK_EVERY },
  )
  const load = useOperation(loadDemoFirm, { done: false, invalidates: [readInstallation] })
  const enter = async () => {
    queryClient.clear()
    await router.navigate({ to: '/', replace: true })
  }

  const password = usePasswordSignIn(enter)

  const ways = useRead(readSignInWays, {})
  const singleSignOn = ways.data?.singleSignOn ?? null
  const toSignIn = async () => {
    queryClient.clear()
    await router.navigate({ to: '/connexion', replace: true })
  }

  const { state, demo, demoAccounts } = installation.data ?? { state: 'empty', demo: null, demoAccounts: [] }
  if (state === 'ready' && (singleSignOn || demoAccounts.length === 0 || password.secondFactor))
    return <Navigate to="/connexion" replace />
  if (state === 'ready') {
    return (
      <OutsidePage title={t('users:welcome.demoReady')}>
        <Refused refusal={password.enter.error} />
        <DemoAccounts accounts={demoAccounts} password={password} />
      </OutsidePage>
    )
  }
  if (state === 'loading' && demo) {
    return (
      <OutsidePage title={t('users:welcome.loadingTitle')}>
        <DemoProgress demo={demo} onRetry={() => load.mutate({})} />
      </OutsidePage>
    )
  }
  // A form that changed once one had begun to type would lose it.
  if (installation.isPending || ways.isPending) {
    return (
      <OutsidePage title={t('users:welcome.title')} wide>
        <SkeletonForm />
      </OutsidePage>
    )
  }
  return (
    <OutsidePage title={t('users:welcome.title')} wide>
      <Text>{t('users:welcome.sentence')}</Text>
      <div className={classes.choices}>
        <Stack gap="sm" component="section">
          <Title order={2}>{t('users:welcome.createTitle')}</Title>
          <Text>{t('users:welcome.createSentence')}</Text>
          <CreateFirmForm withoutPassword={singleSignOn !== null} onCreated={toSignIn} onSignedIn={enter} />
        </Stack>
        {!singleSignOn && (
          <Stack gap="sm" component="section" align="flex-start">
            <Title order={2}>{t('users:welcome.demoTitle')}</Title>
            <Text>{t('users:welcome.demoSentence')}</Text>
            <Button variant="light" loading={load.isPending} onClick={() => load.mutate({})}>
              {t('users:welcome.demoSubmit')}
            </Button>
          </Stack>
        )}
      </div>
    </OutsidePage>
  )
}
