import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

export const templateListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/services/modeles',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplateListPage.tsx'), 'TemplateListPage'),
})

export const templateRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/services/modeles/$templateId',
  staticData: { title: (t) => t('templates:title') },
  component: lazyRouteComponent(() => import('#web/features/templates/pages/TemplatePage.tsx'), 'TemplatePage'),
})
