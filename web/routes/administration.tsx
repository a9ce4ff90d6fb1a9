import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
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

export const userRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/utilisateurs/$userId',
  staticData: { title: (t) => t('people:title') },
  component: lazyRouteComponent(() => import('#web/features/users/people/UserPage.tsx'), 'UserPage'),
})

export const hierarchyRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/hierarchie',
  staticData: { title: (t) => t('people:hierarchy.title') },
  component: lazyRouteComponent(() => import('#web/features/users/people/HierarchyPage.tsx'), 'HierarchyPage'),
})

export const profileListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/profils',
  staticData: { title: (t) => t('rights:title') },
  component: lazyRouteComponent(() => import('#web/features/rights/profiles/ProfileListPage.tsx'), 'ProfileListPage'),
})

export const newProfileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/profils/nouveau',
  staticData: { title: (t) => t('rights:new') },
  component: lazyRouteComponent(() => import('#web/features/rights/profiles/NewProfilePage.tsx'), 'NewProfilePage'),
})

export const profileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/profils/$profileId',
  staticData: { title: (t) => t('rights:title') },
  component: lazyRouteComponent(() => import('#web/features/rights/profiles/ProfilePage.tsx'), 'ProfilePage'),
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

export const firmRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/etablissement',
  beforeLoad: () => {
    throw redirect({ to: '/administration/etablissement/$tab', params: { tab: 'identite' }, replace: true })
  },
})

export const firmTabRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/etablissement/$tab',
  staticData: { title: (t) => t('organisation:firm.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/firm/FirmPage.tsx'), 'FirmPage'),
})

export const unitsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/administration/structures',
  staticData: { title: (t) => t('organisation:units.title') },
  component: lazyRouteComponent(() => import('#web/features/organisation/units/UnitsPage.tsx'), 'UnitsPage'),
})
