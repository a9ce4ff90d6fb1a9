import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readOptions } from '#web/kit/call/reads.ts'
import { rootRoute } from './root.tsx'

export const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bienvenue',
  loader: ({ context }) => context.queryClient.ensureQueryData(readOptions(readInstallation, {})),
  staticData: { title: (t) => t('users:welcome.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/WelcomePage.tsx'), 'WelcomePage'),
})
