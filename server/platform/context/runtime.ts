import type { Logger } from 'pino'
import type { Pool } from '../database/pool.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Settings } from '../config/settings.ts'
import type { SecretBox } from '../secrets/secret-box.ts'

/** What one process has: opened once in main.ts (or by a test), handed down, never global. */
export interface Runtime {
  readonly pool: Pool
  readonly log: Logger
  readonly files: FileStore
  readonly settings: Settings
  readonly secretBox: SecretBox
  /** The database itself, not through a pooler: for listening and for the worker. */
  readonly databaseUrl: string
  /** The instant it is, ISO 8601 UTC. */
  readonly now: () => string
}
