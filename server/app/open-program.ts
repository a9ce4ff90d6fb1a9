import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type { Logger } from 'pino'
import { loadTowns } from '#features/contacts/towns/load-towns.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { checkServer } from '#platform/database/check-server.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openPool } from '#platform/database/pool.ts'
import { diskStore } from '#platform/files/file-store.ts'
import { startPostgres } from '#platform/postgres/start-postgres.ts'
import { readSecretKey } from '#platform/secrets/read-secret-key.ts'
import { secretBox } from '#platform/secrets/secret-box.ts'

/** What is open, in the order it was opened; closed in the opposite order. */
export type Undo = (() => Promise<unknown>)[]

export interface OpenProgram {
  readonly runtime: Runtime
  /** Settles when the embedded database ends without having been asked to. */
  readonly lost: Promise<void>
  readonly undo: Undo
  stop(): Promise<void>
}

/** Database, migrations, files, clock: what the web server, the worker and the scripts all stand on. */
export async function openProgram(settings: Settings, log: Logger): Promise<OpenProgram> {
  const undo: Undo = []
  const stop = async () => {
    while (undo.length) await undo.pop()!()
  }
  try {
    const { url, lost } = await openDatabase(settings, undo)
    await checkServer(url, log)
    await migrate(url)
    await runMigrations({ connectionString: url })
    const runtime = await openRuntime(settings, log, url, undo)
    await loadTowns(runtime.pool)
    return { runtime, lost, undo, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What use cases stand on, over a database that is open and migrated. */
export async function openRuntime(settings: Settings, log: Logger, url: string, undo: Undo): Promise<Runtime> {
  const pool = openPool(url, (error) => log.warn({ err: error }, 'database connection'), {
    size: settings.dbPool,
    prepared: settings.dbPrepared,
  })
  undo.push(() => pool.end())
  return {
    pool,
    log,
    settings,
    databaseUrl: url,
    files: diskStore(join(settings.dataDir, 'files')),
    secretBox: secretBox(await readSecretKey(settings)),
    now: () => new Date().toISOString(),
  }
}

async function openDatabase(settings: Settings, undo: Undo): Promise<{ url: string; lost: Promise<void> }> {
  // A database of the firm's own server: pools reconnect by themselves.
  if (settings.databaseUrl) return { url: settings.databaseUrl, lost: new Promise(() => undefined) }
  const postgres = await startPostgres({ dataDir: settings.dataDir, say: (sentence) => console.log(sentence) })
  undo.push(() => postgres.stop())
  return { url: postgres.url, lost: postgres.lost }
}
