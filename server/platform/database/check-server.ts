import { Client } from 'pg'
import type { Logger } from 'pino'
import { OperatorError } from '../config/operator-error.ts'

const OLDEST = 18
/** Behind row level security an index serves only what these compare by if they are marked leakproof (search, followers). */
const LEAKPROOF = ['textlike(text, text)', 'arrayoverlap(anyarray, anyarray)', 'arraycontains(anyarray, anyarray)'] as const

/**
 * Before the migrations: the server of `url` is one that Sillage knows. Throws OperatorError when it is too old; says in the
 * log when searches will be slow because a restored database lost its marks and this account may not set them again.
 */
export async function checkServer(url: string, log: Logger): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
    refuseOlder(Math.floor((rows[0]?.version ?? 0) / 10_000))
    for (const name of LEAKPROOF) await markLeakproof(client, name, log)
  } finally {
    await client.end()
  }
}

export function refuseOlder(major: number): void {
  if (major >= OLDEST) return
  throw new OperatorError(
    `DATABASE_URL mène à PostgreSQL ${major} ; Sillage demande PostgreSQL ${OLDEST} ou plus récent. Rien n’a été changé dans cette base.`,
  )
}

async function markLeakproof(client: Client, name: string, log: Logger): Promise<void> {
  const { rows } = await client.query<{ marked: boolean }>(
    'select proleakproof as marked from pg_proc where oid = $1::regprocedure',
    [`pg_catalog.${name}`],
  )
  if (rows[0]?.marked) return
  try {
    await client.query(`alter function pg_catalog.${name} leakproof`)
  } catch {
    log.warn({ function: name }, 'searches will be slow: a superuser must mark this function leakproof in this database')
  }
}
