import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

/** One deal (DEAL-40); `?evenement=` opens one of its events. */
export const dealRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/affaires/$dealId',
  staticData: { title: (t) => t('deals:page.title') },
  component: lazyRouteComponent(() => import('#web/features/deals/pages/DealPage.tsx'), 'DealPage'),
})
