import type { Runtime } from '#platform/context/runtime.ts'
import { allRoutes } from './all-routes.ts'
import { buildServer } from './build-server.ts'
import type { Undo } from './open-program.ts'
import { servePages } from './serve-pages.ts'

/** The `web` role. @returns its address */
export async function startWeb(runtime: Runtime, undo: Undo): Promise<string> {
  const server = await buildServer(runtime, allRoutes)
  await servePages(server)
  undo.push(() => server.close())
  return server.listen({ port: runtime.settings.port, host: runtime.settings.host })
}
