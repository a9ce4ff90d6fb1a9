import { makeLog } from '#platform/log/make-log.ts'
import type { Settings } from '#platform/config/settings.ts'
import { openProgram } from './open-program.ts'
import type { OpenProgram } from './open-program.ts'
import { startWorkerThread } from './start-worker-thread.ts'

/** Database, migrations, web server, worker: in this order up, in the opposite order down. A role loads what it needs. */
export async function startProgram(settings: Settings): Promise<OpenProgram> {
  const program = await openProgram(settings, makeLog(settings))
  const { runtime, undo } = program
  try {
    if (settings.demo) {
      const { loadDemoIfEmpty } = await import('#features/organisation/organisation.public.ts')
      await loadDemoIfEmpty(runtime)
    }
    if (settings.role !== 'worker') {
      const { startWeb } = await import('./start-web.ts')
      console.log(`Sillage est prêt : ${await startWeb(runtime, undo)}`)
    }
    if (settings.role !== 'web') {
      const worker = await startWorkerThread(runtime.databaseUrl)
      undo.push(() => worker.stop())
    }
    return program
  } catch (error) {
    await program.stop()
    throw error
  }
}
