import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

/** Services, and « Mes paramètres » for who has no right to the firm's: the pages stand below. */
export const settingsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/services',
  staticData: { title: (t) => t('userMenu.services') },
  component: lazyRouteComponent(() => import('#web/app/settings/SettingsPage.tsx'), 'SettingsPage'),
})

export const settingsHomeRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  staticData: { title: (t) => t('userMenu.services') },
  component: lazyRouteComponent(() => import('#web/app/settings/SettingsHome.tsx'), 'SettingsHome'),
})

export const categoriesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/categories',
  staticData: { title: (t) => t('contacts:categories.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/settings/CategoriesPage.tsx'), 'CategoriesPage'),
})

export const compositionRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/tableau-contacts',
  staticData: { title: (t) => t('contactLists:composition.title') },
  component: lazyRouteComponent(
    () => import('#web/features/contacts/settings/composition/CompositionPage.tsx'),
    'CompositionPage',
  ),
})

export const keywordsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/mots-cles',
  staticData: { title: (t) => t('contacts:keywords.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/settings/KeywordsPage.tsx'), 'KeywordsPage'),
})

export const relationTypesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/types-relation',
  staticData: { title: (t) => t('relations:types.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/settings/RelationTypesPage.tsx'), 'RelationTypesPage'),
})

export const deletedContactsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/corbeille',
  staticData: { title: (t) => t('lifecycle:deleted.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/lifecycle/DeletedContactsPage.tsx'), 'DeletedContactsPage'),
})

export const documentTypesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/types-document',
  staticData: { title: (t) => t('documents:types.title') },
  component: lazyRouteComponent(() => import('#web/features/contacts/documents/DocumentTypesPage.tsx'), 'DocumentTypesPage'),
})

export const eventTypesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/types-evenement',
  staticData: { title: (t) => t('timeline:types.title') },
  component: lazyRouteComponent(() => import('#web/features/timeline/settings/EventTypesPage.tsx'), 'EventTypesPage'),
})

export const userStatusesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/statuts-utilisateur',
  staticData: { title: (t) => t('settings:statuses.title') },
  component: lazyRouteComponent(() => import('#web/features/users/statuses/UserStatusesPage.tsx'), 'UserStatusesPage'),
})

export const widgetsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/organisation',
  staticData: { title: (t) => t('settings:widgets.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/settings/WidgetsPage.tsx'), 'WidgetsPage'),
})

export const copySettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/reproduire',
  staticData: { title: (t) => t('settings:copy.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/settings/CopySettingsPage.tsx'), 'CopySettingsPage'),
})

export const ownLogosRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/mes-logos',
  staticData: { title: (t) => t('organisation:logos.ownTitle') },
  component: lazyRouteComponent(() => import('#web/features/organisation/logos/OwnLogosPage.tsx'), 'OwnLogosPage'),
})
