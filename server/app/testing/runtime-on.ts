import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { readSettings } from '#platform/config/settings.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { openPool } from '#platform/database/pool.ts'
import { diskStore } from '#platform/files/file-store.ts'
import { secretBox } from '#platform/secrets/secret-box.ts'

/** The program as a test has it: on a database made for it, a clock that can be set, files below /tmp. */
export interface TestRuntime extends Runtime {
  setNow(instant: string | null): void
}

export function runtimeOn(url: string, environment: Record<string, string> = {}): TestRuntime {
  let fixed: string | null = null
  return {
    pool: openPool(url, () => undefined, { size: 6 }),
    log: pino({ level: 'silent' }),
    files: diskStore(join(tmpdir(), `sillage-tests-${process.pid}`)),
    databaseUrl: url,
    secretBox: secretBox(randomBytes(32)),
    settings: readSettings({ DATABASE_URL: url, ...environment }),
    now: () => fixed ?? new Date().toISOString(),
    setNow: (instant) => {
      fixed = instant
    },
  }
}
