import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { settingsRoute } from './settings.tsx'

export const templateListRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/modeles',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplateListPage.tsx'), 'TemplateListPage'),
})

export const templateRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/modeles/$templateId',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplatePage.tsx'), 'TemplatePage'),
})
