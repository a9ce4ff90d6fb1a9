import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

/** CON-61: a contact of a filled form. */
export const intakeEntryRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts/ric',
  staticData: { title: (t) => t('intake:create') },
  component: lazyRouteComponent(() => import('#web/features/contacts/intake/IntakeEntryPage.tsx'), 'IntakeEntryPage'),
})

/** CON-62: a file brought up to date by one. */
export const intakeUpdateRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts/$contactId/ric',
  staticData: { title: (t) => t('intake:update') },
  component: lazyRouteComponent(() => import('#web/features/contacts/intake/IntakeUpdatePage.tsx'), 'IntakeUpdatePage'),
})
