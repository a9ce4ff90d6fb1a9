import pg from 'pg'

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

/** @param url a PostgreSQL address. Errors of idle clients are reported, never thrown: a fail-over must not end the program. */
export function openPool(url: string, onError: (error: Error) => void, size = 10): Pool {
  const pool = new pg.Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000 })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}
