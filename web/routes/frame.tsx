import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { keepDraftsOf } from '#web/app/session/drafts.ts'
import { findSession } from '#web/app/session/session.ts'
import { rootRoute } from './root.tsx'

/** Every page below asks for somebody signed in; the address asked for is kept for afterwards. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    const session = await findSession(context.queryClient)
    if (!session) throw redirect({ to: '/connexion', search: { retour: location.href }, replace: true })
    keepDraftsOf(session.user.id)
  },
  component: lazyRouteComponent(() => import('#web/app/frame/Frame.tsx'), 'Frame'),
})
