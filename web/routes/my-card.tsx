import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

export const myCardRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/ma-fiche',
  staticData: { title: (t) => t('users:card.title') },
  component: lazyRouteComponent(() => import('#web/features/users/pages/MyCardPage.tsx'), 'MyCardPage'),
})
