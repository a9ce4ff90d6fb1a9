import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { DetailSearch } from '#web/features/dashboards/pilotage-search.ts'
import { frameRoute } from './frame.tsx'

export const dashboardsDealsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/pilotage/affaires',
  validateSearch: DetailSearch,
  staticData: { title: (t) => t('dashboards:detail.title') },
  component: lazyRouteComponent(() => import('#web/features/dashboards/pages/DealsDetailPage.tsx'), 'DealsDetailPage'),
})
