import { Kysely, PostgresAdapter, PostgresDriver, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { PoolClient, QueryResult } from 'pg'
import type { Tables } from '#db/tables.generated.ts'
import { forgetPlans, nameKept } from './keyed.ts'
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
    const name = nameKept(client, text)
    return name === undefined ? client.query(text, parameters) : client.query({ name, text, values: parameters })
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

interface Mode<First> {
  readonly readOnly?: boolean
  /** A read that leaves with the opening, without waiting for its answer. Nothing but a read that names its firm. */
  readonly first?: (db: Handle) => Promise<First>
}

/**
 * One transaction as the fenced role, in one firm. Commits when `work` resolves, rolls back when it rejects.
 * @param firmId null only for what comes before any firm is known (signing in): the fence then hides every tenant row.
 */
export async function inTransaction<T, First = undefined>(
  pool: Pool,
  firmId: number | null,
  mode: Mode<First>,
  work: (db: Handle, first: First) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    const db = handleOn(client)
    const opened = client.query(opening(firmId, mode.readOnly ?? false))
    // `work` begins once the fence is known to stand.
    const [, first] = await Promise.all([opened, mode.first?.(db)])
    const result = await work(db, first as First)
    if (mode.readOnly) void leave(client)
    else await commit(client)
    return result
  } catch (error) {
    if (codeOf(error) === STALE_PLAN) forgetPlans()
    await rollBack(client)
    throw error
  }
}

/** « cached plan must not change result type »: what a kept statement gives is no longer what it gave. */
export const STALE_PLAN = '0A000'

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : null)

function opening(firmId: number | null, readOnly: boolean): string {
  const firm = firmId === null ? '' : String(firmId)
  if (!/^\d*$/.test(firm)) throw new Error('not a firm id')
  return `begin${readOnly ? ' read only' : ''}; set local role sillage_app; set local app.firm_id = '${firm}'`
}

async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  // PostgreSQL says « ROLLBACK » to the commit of a transaction in which a statement failed: nothing was kept.
  if (command === 'ROLLBACK') throw new Error('a statement failed and its error was not passed on: nothing was committed')
  client.release()
}

/** What was only read is known already: nobody waits for the end of its transaction. */
function leave(client: PoolClient): Promise<void> {
  return client.query('commit').then(
    () => client.release(),
    (error: Error) => client.release(error),
  )
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
