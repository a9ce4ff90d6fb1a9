import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'

export const activationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activation/$jeton',
  staticData: { title: (t) => t('users:activation.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/ActivationPage.tsx'), 'ActivationPage'),
})
