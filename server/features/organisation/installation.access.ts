/**
 * What may be known of an installation before anybody signs in: how many firms it holds, where the making of its demo firm
 * stands and, once that is the only firm and ready, whom a visitor may be in it. Nothing of any other firm.
 */
import { sql } from 'kysely'
import type { JobState } from '#contract/jobs/jobs.types.ts'
import type { Handle } from '#platform/database/transaction.ts'
import type { Installation } from './installation.rules.ts'

export interface DemoRun {
  readonly firmId: number
  readonly administratorId: string
  readonly jobId: string
  readonly state: JobState
  readonly done: number
  readonly total: number | null
  /** What is being made; the part's own French words. */
  readonly message: string | null
}

export interface InstallationFacts extends Installation {
  readonly run: DemoRun | null
}

const FIRST_START = 4_117_001

/** Creating the first firm and loading the demo come one after the other, in however many processes. */
export const lockInstallation = async (db: Handle): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${FIRST_START})`.execute(db)
}

/** Leaves the transaction inside the demo firm, when there is one. */
export async function installationFacts(db: Handle): Promise<InstallationFacts> {
  const { rows } = await sql<{ firms: number; demoFirmId: number | null }>`
    select firm_count() as firms, demo_firm_id() as "demoFirmId"`.execute(db)
  const { firms, demoFirmId } = rows[0]!
  if (demoFirmId === null) return { firms, demo: null, run: null }
  await sql`select set_config('app.firm_id', ${String(demoFirmId)}, true)`.execute(db)
  const row = await db
    .selectFrom('job_run')
    .select(['id', 'created_by', 'state', 'done', 'total', 'cursor'])
    .where('firm_id', '=', demoFirmId)
    .where('kind', '=', 'demo.load')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  // A demo firm made by the command line has no run: it stands whole.
  if (!row) return { firms, demo: 'done', run: null }
  const { state, done, total, cursor } = row
  const run = {
    firmId: demoFirmId,
    administratorId: row.created_by,
    jobId: row.id,
    state: state as JobState,
    done,
    total,
    message: cursor,
  }
  return { firms, demo: run.state, run }
}

/** A failed making is taken up again from its last finished part. */
export async function reopenRun(db: Handle, { firmId, jobId }: DemoRun): Promise<void> {
  await db
    .updateTable('job_run')
    .set({ state: 'waiting', error_code: null, error_values: null, finished_at: null })
    .where('firm_id', '=', firmId)
    .where('id', '=', jobId)
    .execute()
}

export interface DemoPerson {
  readonly name: string
  readonly profileName: string
  readonly login: string
}

/** One active user per profile of the demo firm, the first of each. */
export async function demoPeople(db: Handle): Promise<DemoPerson[]> {
  const { rows } = await sql<DemoPerson>`
    select distinct on (p.position, p.id) u.first_name || ' ' || u.last_name as name, p.label as "profileName", u.login
    from "user" u join profile p on p.firm_id = u.firm_id and p.id = u.profile_id
    where u.firm_id = demo_firm_id() and u.active and p.valid
    order by p.position, p.id, u.created_at, u.id`.execute(db)
  return rows
}
