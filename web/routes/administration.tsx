import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

export const administrationRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration',
  staticData: { title: (t) => t('organisation:title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/AdministrationPage.tsx'), 'AdministrationPage'),
})

export const userListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/utilisateurs',
  staticData: { title: (t) => t('people:title') },
  component: lazyRouteComponent(() => import('#web/features/users/people/UserListPage.tsx'), 'UserListPage'),
})

export const hierarchyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/hierarchie',
  staticData: { title: (t) => t('people:hierarchy.title') },
  component: lazyRouteComponent(() => import('#web/features/users/people/HierarchyPage.tsx'), 'HierarchyPage'),
})

export const outboxRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/envois',
  staticData: { title: (t) => t('mail:title') },
  component: lazyRouteComponent(() => import('#web/features/mail/OutboxPage.tsx'), 'OutboxPage'),
})

export const mailRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/envois/$mailId',
  staticData: { title: (t) => t('mail:title') },
  component: lazyRouteComponent(() => import('#web/features/mail/MailPage.tsx'), 'MailPage'),
})
