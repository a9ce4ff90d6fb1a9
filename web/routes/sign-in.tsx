import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readOptions } from '#web/kit/call/reads.ts'
import { rootRoute } from './root.tsx'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion',
  validateSearch: z.object({ retour: z.string().optional().catch(undefined) }),
  loader: async ({ context }) => {
    const { state } = await context.queryClient.ensureQueryData(readOptions(readInstallation, {}))
    if (state !== 'ready') throw redirect({ to: '/bienvenue', replace: true })
  },
  staticData: { title: (t) => t('users:signIn.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/SignInPage.tsx'), 'SignInPage'),
})
