import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { servicesRoute } from './services.tsx'

export const templateListRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/modeles',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplateListPage.tsx'), 'TemplateListPage'),
})

export const templateRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/modeles/$templateId',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplatePage.tsx'), 'TemplatePage'),
})
