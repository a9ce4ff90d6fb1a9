import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { NavigationEffects } from '#web/app/navigation/NavigationEffects.tsx'

export interface RouteContext {
  readonly queryClient: QueryClient
}

function Root() {
  return (
    <>
      <NavigationEffects />
      <Outlet />
    </>
  )
}

export const rootRoute = createRootRouteWithContext<RouteContext>()({ component: Root })
