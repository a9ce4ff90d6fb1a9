import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { typeOfSlug } from '#web/features/contacts/contact-addresses.ts'
import { frameRoute } from './frame.tsx'
import { settingsRoute } from './settings.tsx'

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

export const contactsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts',
  beforeLoad: () => {
    throw redirect({ to: '/contacts/$type', params: { type: 'clients' }, replace: true })
  },
})

/** One list per type of contact (CON-20). */
export const contactListRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts/$type',
  staticData: { title: (t) => t('modules.contacts') },
  loader: ({ params }) => {
    const type = typeOfSlug(params.type)
    if (!type) throw notFound()
    return { type }
  },
  beforeLoad: ({ params }) => {
    // The address of a file without its section.
    if (UUID.test(params.type))
      throw redirect({ to: '/contacts/$contactId/$tab', params: { contactId: params.type, tab: 'general' }, replace: true })
  },
  component: lazyRouteComponent(() => import('#web/features/contacts/pages/ContactListPage.tsx'), 'ContactListPage'),
})

const duplicatesPage = lazyRouteComponent(() => import('#web/features/contacts/merge/DuplicatesPage.tsx'), 'DuplicatesPage')

/** Likely duplicates, in the module and among the pages of Services (CON-32). */
export const duplicatesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts/doublons',
  staticData: { title: (t) => t('merge:duplicates.title') },
  component: duplicatesPage,
})

export const duplicateSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/doublons',
  staticData: { title: (t) => t('merge:duplicates.title') },
  component: duplicatesPage,
})

/** One file: `/contacts/…/suivi?type=tache`. */
export const contactFileRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/contacts/$contactId/$tab',
  staticData: { title: (t) => t('modules.contacts') },
  component: lazyRouteComponent(() => import('#web/features/contacts/pages/ContactFilePage.tsx'), 'ContactFilePage'),
})
