import { makeLog } from '#platform/log/make-log.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { loadDemoIfEmpty } from '#features/organisation/organisation.public.ts'
import { runWorker } from '#platform/jobs/run-worker.ts'
import { allChores } from './all-chores.ts'
import { allJobs } from './all-jobs.ts'
import { allRoutes } from './all-routes.ts'
import { buildServer } from './build-server.ts'
import { openProgram } from './open-program.ts'
import type { OpenProgram, Undo } from './open-program.ts'
import { servePages } from './serve-pages.ts'

/** Database, migrations, web server, worker: in this order up, in the opposite order down. */
export async function startProgram(settings: Settings): Promise<OpenProgram> {
  const program = await openProgram(settings, makeLog(settings))
  const { runtime, undo } = program
  try {
    if (settings.demo) await loadDemoIfEmpty(runtime)
    if (settings.role !== 'worker') console.log(`Sillage est prêt : ${await startWeb(runtime, undo)}`)
    if (settings.role !== 'web') {
      const runner = await runWorker(runtime, allJobs, allChores)
      undo.push(() => runner.stop())
    }
    return program
  } catch (error) {
    await program.stop()
    throw error
  }
}

async function startWeb(runtime: Runtime, undo: Undo): Promise<string> {
  const server = await buildServer(runtime, allRoutes)
  await servePages(server)
  undo.push(() => server.close())
  return server.listen({ port: runtime.settings.port, host: runtime.settings.host })
}
