import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '#platform/config/operator-error.ts'
import type { Settings } from '#platform/config/settings.ts'
import { openPool } from '#platform/database/pool.ts'
import type { Pool } from '#platform/database/pool.ts'
import { startPostgres } from '#platform/postgres/start-postgres.ts'
import { urlOfRunning } from '#platform/postgres/url-of-running.ts'

/** Works on the database of a Sillage that runs or not, and leaves it as it stood. Makes none: refused where there is nothing. */
export async function onKnownDatabase<T>(
  { databaseUrl, dataDir }: Settings,
  work: (pool: Pool, url: string) => Promise<T>,
): Promise<T> {
  if (!databaseUrl && !existsSync(join(dataDir, 'postgres')))
    throw new OperatorError(`${dataDir} ne contient aucune donnée de Sillage.`)
  const known = databaseUrl ?? urlOfRunning(dataDir)
  const postgres = known ? null : await startPostgres({ dataDir, say: () => undefined })
  const url = known ?? postgres!.url
  const pool = openPool(url, () => undefined, { size: 2 })
  try {
    const { rows } = await pool.query<{ firm: string | null }>(`select to_regclass('firm') as firm`)
    if (rows[0]?.firm === null) throw new OperatorError('Cette base n’est pas celle d’un Sillage : elle n’a pas ses tables.')
    return await work(pool, url)
  } finally {
    await pool.end()
    await postgres?.stop()
  }
}
