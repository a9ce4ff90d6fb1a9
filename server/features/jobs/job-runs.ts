import type { JobKind, JobState } from '#contract/jobs/jobs.types.ts'
import { isGoingOn } from '#contract/jobs/jobs.rules.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { insertRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { admitJobRun, changeJobRun, heldJobRun } from './jobs.access.ts'

/** By outcome: « given », « skipped »… */
export type JobCounts = Readonly<Record<string, number>>

/** A job that its owner will follow, in the change's own transaction; the caller enqueues the work under this id. */
export async function startJobRun(ctx: Context, kind: JobKind, input: unknown, total: number | null): Promise<string> {
  const id = ctx.newId()
  await insertRow(ctx, admitJobRun(), {
    id,
    kind,
    state: 'waiting',
    input: JSON.stringify(input),
    total,
    created_by: ctx.actor.userId,
    created_at: ctx.now,
  })
  ctx.announce([ctx.actor.userId], 'job', id)
  return id
}

/** Where a run stands, held until this transaction ends. */
export interface JobRun {
  readonly id: string
  readonly state: JobState
  readonly input: unknown
  readonly done: number
  readonly total: number | null
  readonly counts: JobCounts
  /** The last thing done, as the run itself wrote it. */
  readonly cursor: string | null
  readonly held: Granted<'job_run', 'self'>
}

/** Takes hold of a run for one part of its work; null when it was stopped or is over: then there is nothing left to do. */
export async function continueJobRun(ctx: Context, id: string): Promise<JobRun | null> {
  const held = await heldJobRun(ctx, id)
  const { row } = held
  const state = row.state as JobState
  if (!isGoingOn(state)) return null
  if (state === 'waiting') await changeJobRun(ctx, held, { state: 'running', started_at: ctx.now })
  const counts = row.counts as JobCounts
  return { id, state: 'running', input: row.input, done: row.done, total: row.total, counts, cursor: row.cursor, held }
}

interface Progress {
  readonly done: number
  readonly total?: number
  /** Added to what stands. */
  readonly counts?: JobCounts
  readonly cursor?: string
  /** Added to the report. */
  readonly report?: readonly ReportLine[]
}

/** How far a run is, written in the same transaction as what it did: after a crash it goes on exactly from there. */
export async function progress(ctx: Context, run: JobRun, { done, total, counts, cursor, report }: Progress): Promise<void> {
  await changeJobRun(ctx, run.held, {
    done,
    total,
    cursor,
    counts: counts && JSON.stringify(summed(run.counts, counts)),
    report: report?.length ? JSON.stringify(report) : undefined,
  })
}

interface Finish {
  readonly counts?: JobCounts
  readonly report?: readonly ReportLine[]
  readonly fileId?: string
}

/** The work is done. */
export async function finishJobRun(ctx: Context, run: JobRun, { counts, report, fileId }: Finish = {}): Promise<void> {
  await changeJobRun(ctx, run.held, {
    state: 'done',
    finished_at: ctx.now,
    file_id: fileId,
    counts: counts && JSON.stringify(summed(run.counts, counts)),
    report: report?.length ? JSON.stringify(report) : undefined,
  })
}

function summed(standing: JobCounts, added: JobCounts): JobCounts {
  const sum: Record<string, number> = { ...standing }
  for (const [outcome, count] of Object.entries(added)) sum[outcome] = (sum[outcome] ?? 0) + count
  return sum
}
