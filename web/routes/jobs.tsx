import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

export const jobListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/traitements',
  staticData: { title: (t) => t('jobs:title') },
  component: lazyRouteComponent(() => import('#web/features/jobs/JobListPage.tsx'), 'JobListPage'),
})
