import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type { Runner } from 'graphile-worker'
import { pino } from 'pino'
import type { Runtime } from '#platform/context/runtime.ts'
import type { Settings } from '#platform/config/settings.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openPool } from '#platform/database/pool.ts'
import { diskStore } from '#platform/files/file-store.ts'
import { runWorker } from '#platform/jobs/run-worker.ts'
import { startPostgres } from '#platform/postgres/start-postgres.ts'
import { allJobs } from './all-jobs.ts'
import { allRoutes } from './all-routes.ts'
import { buildServer } from './build-server.ts'
import { servePages } from './serve-pages.ts'

export interface Program {
  readonly address: string | null
  /** Settles when the embedded database ends without having been asked to. */
  readonly lost: Promise<void>
  stop(): Promise<void>
}

/** Database, migrations, web server, worker: in this order up, in the opposite order down. */
export async function startProgram(settings: Settings): Promise<Program> {
  const undo: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const step of undo.toReversed()) await step()
    undo.length = 0
  }
  try {
    const { url, lost } = await openDatabase(settings, undo)
    await migrate(url)
    await runMigrations({ connectionString: url })
    const runtime = openRuntime(settings, url, undo)
    const address = settings.role === 'worker' ? null : await startWeb(runtime, undo)
    if (settings.role !== 'web') await startWorker(runtime, undo)
    if (address) console.log(`Sillage est prêt : ${address}`)
    return { address, lost, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Undo = (() => Promise<unknown>)[]

async function openDatabase(settings: Settings, undo: Undo): Promise<{ url: string; lost: Promise<void> }> {
  // A database of the firm's own server: pools reconnect by themselves.
  if (settings.databaseUrl) return { url: settings.databaseUrl, lost: new Promise(() => undefined) }
  const postgres = await startPostgres({ dataDir: settings.dataDir, say: (sentence) => console.log(sentence) })
  undo.push(() => postgres.stop())
  return { url: postgres.url, lost: postgres.lost }
}

function openRuntime(settings: Settings, url: string, undo: Undo): Runtime {
  const log = pino({ level: settings.logLevel })
  const pool = openPool(url, (error) => log.warn({ err: error }, 'database connection'), settings.dbPool)
  undo.push(() => pool.end())
  return {
    pool,
    log,
    settings,
    databaseUrl: url,
    files: diskStore(join(settings.dataDir, 'files')),
    now: () => new Date().toISOString(),
  }
}

async function startWeb(runtime: Runtime, undo: Undo): Promise<string> {
  const server = await buildServer(runtime, allRoutes)
  await servePages(server)
  undo.push(() => server.close())
  return server.listen({ port: runtime.settings.port, host: runtime.settings.host })
}

async function startWorker(runtime: Runtime, undo: Undo): Promise<Runner> {
  const runner = await runWorker(runtime, allJobs)
  undo.push(() => runner.stop())
  return runner
}
