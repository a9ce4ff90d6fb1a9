import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { PilotageSearch } from '#web/features/dashboards/pilotage-search.ts'
import { frameRoute } from './frame.tsx'

export const dashboardsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/pilotage',
  validateSearch: PilotageSearch,
  staticData: { title: (t) => t('dashboards:title') },
  component: lazyRouteComponent(() => import('#web/features/dashboards/pages/PilotagePage.tsx'), 'PilotagePage'),
})
