import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'

export const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mot-de-passe',
  staticData: { title: (t) => t('users:reset.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/ResetPage.tsx'), 'ResetPage'),
})
