import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { PoolClient, QueryResult } from 'pg'
import type { Tables } from '#db/tables.generated.ts'
import type { Pool } from './pool.ts'

export type Handle = Kysely<Tables>

const handles = new WeakMap<PoolClient, Handle>()
const touchesTable = /\b(from|into|update) "/
const sharedTable = /\b(from|into|update) "(town|firm|login|sign_in_step|sign_in_throttle)"/

/** Every statement on a tenant's table names the firm: asked of us by distribution (Citus), kept by this check. */
function checkedQuery(client: PoolClient) {
  return (text: string, parameters?: unknown[]): Promise<QueryResult> => {
    if (touchesTable.test(text) && !text.includes('firm_id') && !sharedTable.test(text)) {
      throw new Error(`a statement must name its firm: ${text}`)
    }
    return client.query(text, parameters)
  }
}

function handleOn(client: PoolClient): Handle {
  const known = handles.get(client)
  if (known) return known
  const connection = { query: checkedQuery(client), release: () => undefined }
  const pool = { connect: async () => connection, end: async () => undefined }
  const handle: Handle = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      // The one connection is already inside a transaction: Kysely only compiles and runs on it.
      createDriver: () => new PostgresDriver({ pool: pool as never }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  handles.set(client, handle)
  return handle
}

interface Mode {
  readonly readOnly?: boolean
}

/**
 * One transaction as the fenced role, in one firm. Commits when `work` resolves, rolls back when it rejects.
 * @param firmId null only for what comes before any firm is known (signing in): the fence then hides every tenant row.
 */
export async function inTransaction<T>(
  pool: Pool,
  firmId: number | null,
  mode: Mode,
  work: (db: Handle) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(opening(firmId, mode))
    const result = await work(handleOn(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    await rollBack(client)
    throw error
  }
}

function opening(firmId: number | null, { readOnly }: Mode): string {
  const firm = firmId === null ? '' : String(firmId)
  if (!/^\d*$/.test(firm)) throw new Error('not a firm id')
  return `begin${readOnly ? ' read only' : ''}; set local role sillage_app; set local app.firm_id = '${firm}'`
}

/** A client whose rollback fails is broken: it leaves the pool. */
async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback')
    client.release()
  } catch (error) {
    client.release(error instanceof Error ? error : true)
  }
}
