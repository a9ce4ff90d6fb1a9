import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { typeOfSlug } from '#web/features/contacts/contact-addresses.ts'
import { frameRoute } from './frame.tsx'

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
  component: lazyRouteComponent(() => import('#web/features/contacts/pages/ContactListPage.tsx'), 'ContactListPage'),
})
