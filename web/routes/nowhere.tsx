import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from './frame.tsx'

/** Any other address: said inside the frame, from which one can go on. */
export const nowhereRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '$',
  component: lazyRouteComponent(() => import('#web/app/failures/NotFound.tsx'), 'NotFound'),
})
