import { Anchor, Divider } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { safeReturn } from '#web/app/navigation/safe-return.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { DemoAccounts } from '../components/DemoAccounts.tsx'
import { OutsidePage } from '../components/OutsidePage.tsx'
import { SignInWays } from '../sign-in/SignInWays.tsx'

const route = getRouteApi('/connexion')

/** After signing in, one comes back to the address one had asked for. */
export function SignInPage() {
  const t = useTranslate()
  const router = useRouter()
  const queryClient = useQueryClient()
  const { retour } = route.useSearch()
  const accounts = useRead(readInstallation, {}).data?.demoAccounts ?? []
  const enter = async () => {
    queryClient.clear()
    await router.navigate({ href: safeReturn(retour), replace: true })
  }
  return (
    <OutsidePage title={t('users:signIn.title')}>
      <SignInWays back={safeReturn(retour)} onSignedIn={enter}>
        {(password) => (
          <>
            <Anchor component={Link} to="/mot-de-passe" size="sm">
              {t('users:signIn.forgotten')}
            </Anchor>
            {accounts.length > 0 && <Divider />}
            <DemoAccounts accounts={accounts} password={password} />
          </>
        )}
      </SignInWays>
    </OutsidePage>
  )
}
