import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { settingsRoute } from './settings.tsx'

export const importListRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/imports',
  staticData: { title: (t) => t('imports:title') },
  component: lazyRouteComponent(() => import('#web/features/imports/pages/ImportListPage.tsx'), 'ImportListPage'),
})

export const newImportRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/imports/nouveau',
  staticData: { title: (t) => t('imports:one') },
  component: lazyRouteComponent(() => import('#web/features/imports/pages/NewImportPage.tsx'), 'NewImportPage'),
})

/** One import: its address shows where it stands. */
export const importRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/imports/$importId',
  staticData: { title: (t) => t('imports:one') },
  component: lazyRouteComponent(() => import('#web/features/imports/pages/ImportPage.tsx'), 'ImportPage'),
})
