import type { QueryClient } from '@tanstack/react-query'
import type { RouterHistory } from '@tanstack/react-router'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from '#web/routes/tree.ts'
import { RouteFailure } from './failures/RouteFailure.tsx'
import { NotFound } from './failures/NotFound.tsx'
import { PageSkeleton } from './frame/PageSkeleton.tsx'
import type { Translate } from './languages/translate.ts'

/** The pages, at the addresses of `routes/tree.ts`. A test gives its own history; else the browser's. */
export const newRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history && { history }),
    context: { queryClient },
    defaultPreload: 'intent',
    // Freshness is the business of the query client alone.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingMinMs: 200,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: RouteFailure,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
  interface StaticDataRouteOption {
    /** What the browser's tab says of this page; a record says its name instead by `usePageTitle`. */
    readonly title?: (t: Translate) => string
  }
}
