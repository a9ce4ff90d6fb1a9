import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'

/** As the provider wrote it, read before the router does: a code of digits alone would be taken for a number. */
const arrivedWith = window.location.search.slice(1)

export const providerReturnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connexion/retour',
  loader: () => arrivedWith,
  staticData: { title: (t) => t('users:signIn.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/ProviderReturnPage.tsx'), 'ProviderReturnPage'),
})
