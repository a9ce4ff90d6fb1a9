import { createRoute } from '@tanstack/react-router'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { frameRoute } from './frame.tsx'

/** Any other address: said inside the frame, from which one can go on. */
export const nowhereRoute = createRoute({ getParentRoute: () => frameRoute, path: '$', component: NotFound })
