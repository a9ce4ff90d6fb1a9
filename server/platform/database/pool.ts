import pg from 'pg'
import { keepPlans } from './keyed.ts'

const { types } = pg

/** bigint columns are cents, sizes and counters: numbers as long as they are exact, an error beyond. */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`integer beyond the safe range: ${text}`)
  return value
}

types.setTypeParser(types.builtins.INT8, safeInteger)
types.setTypeParser(types.builtins.DATE, (text) => text)
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())

export type Pool = pg.Pool

interface PoolOptions {
  /** Connections at most. */
  readonly size?: number
  /** Keeps the plans of keyed statements (`keyed.ts`). A PgBouncer before 1.21 mixes them up. */
  readonly prepared?: boolean
}

/**
 * @param url a PostgreSQL address. Errors of idle clients are reported, never thrown: a fail-over must not end the program.
 * Statements go out without waiting for the answer to those before; whoever sends them decides which need it.
 */
export function openPool(url: string, onError: (error: Error) => void, { size = 10, prepared = true }: PoolOptions = {}): Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000, pipeline: true })
  pool.on('error', onError)
  pool.on('connect', (client) => {
    client.on('error', onError)
    if (prepared) keepPlans(client)
  })
  return pool
}
