import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

/** Services, and « Mes paramètres » for who has no right to the firm's: the pages stand below. */
export const servicesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/services',
  staticData: { title: (t) => t('userMenu.services') },
  component: lazyRouteComponent(() => import('#web/app/services/ServicesPage.tsx'), 'ServicesPage'),
})

export const servicesHomeRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/',
  staticData: { title: (t) => t('userMenu.services') },
  component: lazyRouteComponent(() => import('#web/app/services/ServicesHome.tsx'), 'ServicesHome'),
})

export const categoriesRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/categories',
  staticData: { title: (t) => t('contacts:categories.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/settings/CategoriesPage.tsx'), 'CategoriesPage'),
})

export const keywordsRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/mots-cles',
  staticData: { title: (t) => t('contacts:keywords.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/settings/KeywordsPage.tsx'), 'KeywordsPage'),
})

export const eventTypesRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/types-evenement',
  staticData: { title: (t) => t('timeline:types.title') },
  component: lazyRouteComponent(() => import('#web/features/timeline/settings/EventTypesPage.tsx'), 'EventTypesPage'),
})

export const userStatusesRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/statuts-utilisateur',
  staticData: { title: (t) => t('services:statuses.title') },
  component: lazyRouteComponent(() => import('#web/features/users/statuses/UserStatusesPage.tsx'), 'UserStatusesPage'),
})

export const widgetsRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/organisation',
  staticData: { title: (t) => t('services:widgets.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/settings/WidgetsPage.tsx'), 'WidgetsPage'),
})

export const copySettingsRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/reproduire',
  staticData: { title: (t) => t('services:copy.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/settings/CopySettingsPage.tsx'), 'CopySettingsPage'),
})

export const ownLogosRoute = createRoute({
  getParentRoute: () => servicesRoute,
  path: '/mes-logos',
  staticData: { title: (t) => t('organisation:logos.ownTitle') },
  component: lazyRouteComponent(() => import('#web/features/organisation/logos/OwnLogosPage.tsx'), 'OwnLogosPage'),
})
