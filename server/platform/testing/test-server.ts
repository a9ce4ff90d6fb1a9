import { readlinkSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FolderHeldError, type RunningPostgres, startPostgres } from '../postgres/start-postgres.ts'

const root = join(import.meta.dirname, '../../../.cache/test-postgres')
const slots = 16

/** Nothing here must survive a power cut: speed instead of durability. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  checkpoint_timeout: '30min',
  shared_buffers: '128MB',
  max_connections: 200,
}

/**
 * A PostgreSQL for one run of the tests. Its data stays in .cache so that the next run starts at once;
 * runs going on side by side each take a slot of their own.
 */
export async function startTestServer(folder = root): Promise<RunningPostgres> {
  for (let slot = 1; slot <= slots; slot++) {
    const server = await startSlot(join(folder, `slot-${slot}`))
    if (server) return server
  }
  throw new Error(`${slots} runs of the tests are already going on`)
}

async function startSlot(dataDir: string): Promise<RunningPostgres | undefined> {
  const options = { dataDir, settings, patience: 0, say: () => {} }
  try {
    return await startPostgres(options)
  } catch (error) {
    if (error instanceof FolderHeldError) return undefined
    // Without fsync a power cut may leave a cluster that cannot start: only a cache, made again.
    forget(dataDir)
    return startPostgres(options)
  }
}

function forget(dataDir: string): void {
  try {
    rmSync(dirname(readlinkSync(join(dataDir, 'postgres'))), { recursive: true, force: true })
  } catch {
    // Not a link: the cluster is in the slot itself.
  }
  rmSync(dataDir, { recursive: true, force: true })
}
