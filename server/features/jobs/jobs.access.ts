/**
 * Who sees a job: whoever started it, and nobody else (ORG-15: its counts and report would betray what others may see).
 * The program itself writes the end of a job whose owner may no longer sign in.
 */
import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import type { JobState } from '#contract/jobs/jobs.types.ts'
import type { FileTable, JobRunTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { announceLive } from '#platform/live/announce.ts'
import { ownerOf } from '#platform/rights/eyes.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'

export type OwnJobRuns = SelectQueryBuilder<
  AroundTables<'job_run'> & { j: JobRunTable; f: { [K in keyof FileTable]: FileTable[K] | null } },
  'j' | 'f',
  {}
>

/** Jobs this user started, as `j`, with the file each made, if any, as `f`. */
export function ownJobRuns(ctx: Context): OwnJobRuns {
  const query = guarded(ctx)
    .selectFrom('job_run as j')
    .leftJoin('file as f', (join) => join.onRef('f.firm_id', '=', 'j.firm_id').onRef('f.id', '=', 'j.file_id'))
    .where('j.firm_id', '=', ctx.firmId)
    .where('j.created_by', '=', ownerOf(ctx.actor))
  return query
}

/** Loads a job of one's own and holds it: a run and somebody who stops it take turns. */
export async function heldJobRun(ctx: Context, id: string): Promise<Granted<'job_run', 'self'>> {
  const row = await guarded(ctx)
    .selectFrom('job_run')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('created_by', '=', ctx.actor.userId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return grantRow('job_run', 'self', row)
}

export const admitJobRun = () => admit('job_run', 'self')

interface JobChange {
  readonly state?: JobState
  readonly done?: number
  readonly total?: number
  readonly cursor?: string
  readonly counts?: string
  readonly report?: string
  readonly file_id?: string | null
  readonly started_at?: string
  readonly finished_at?: string
}

/** `report`: lines to add to those that stand, as JSON. */
export async function changeJobRun(ctx: Context, granted: Granted<'job_run', 'self'>, change: JobChange): Promise<void> {
  const { report, ...values } = change
  await guarded(ctx)
    .updateTable('job_run')
    .set({ ...values, ...(report ? { report: sql<string>`report || ${report}::jsonb` } : {}) })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', granted.id)
    .execute()
  ctx.announce([granted.row.created_by], 'job', granted.id)
}

interface Failure {
  readonly firmId: number
  readonly id: string
  readonly code: ErrorCode
  readonly values: Values
}

/** A job that will not be tried again ends with a sentence. Runs as nobody: its owner may have lost the right to act. */
export async function endFailedRun(runtime: Runtime, { firmId, id, code, values }: Failure): Promise<void> {
  await inTransaction(runtime.pool, firmId, {}, async (db) => {
    const ended = await db
      .updateTable('job_run')
      .set({ state: 'failed', error_code: code, error_values: JSON.stringify(values), finished_at: runtime.now() })
      .where('firm_id', '=', firmId)
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'running'])
      .returning('created_by')
      .executeTakeFirst()
    if (ended) await announceLive(db, firmId, [{ userIds: [ended.created_by], topic: 'job', id }])
  })
}
