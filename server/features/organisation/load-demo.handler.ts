import { createHash } from 'node:crypto'
import type { Context } from '#platform/context/context.ts'
import { enterBeside } from '#platform/context/run-as.ts'
import type { JobContext, JobHandler } from '#platform/jobs/job.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../jobs/jobs.public.ts'
import { loadDemo } from './load-demo.job.ts'

/** Acts as another user of the demo firm at an instant of its past (ISO 8601 UTC), in the part's own transaction. */
export type LiveAs = <T>(userId: string, at: string, work: (ctx: Context) => Promise<T>) => Promise<T>

/** One part of the demo firm: made whole in one transaction, or not at all. */
export interface DemoPart {
  /** What is being made, as the page says it: « Contacts… ». */
  readonly message: string
  run(ctx: Context, liveAs: LiveAs): Promise<void>
}

/** What the parts are made from. Killed and taken up again, the same: ids and dates do not depend on when a part runs. */
export interface DemoSite {
  readonly firmId: number
  readonly administratorId: string
  /** The instant the demo was asked for, to which its story leads. */
  readonly now: string
  /** The id of a named thing of the demo (« user/paul »): the same at every run. */
  id(name: string): string
}

export type BuildDemoFirm = (site: DemoSite) => readonly DemoPart[]

/** Killed anywhere, it goes on after the last finished part: the part and the mark of it are one transaction. */
export const loadDemoHandler = (build: BuildDemoFirm): JobHandler =>
  runHandler(loadDemo, async (context, { jobId }) => {
    const site = await context.inTransaction(async (ctx) => siteOf(ctx))
    const parts = build(site)
    let more = true
    while (more) more = await runNextPart(context, jobId, parts)
  })

const siteOf = async (ctx: Context): Promise<DemoSite> => {
  const { created_at } = await ctx.db
    .selectFrom('firm')
    .select('created_at')
    .where('id', '=', ctx.firmId)
    .executeTakeFirstOrThrow()
  return { firmId: ctx.firmId, administratorId: ctx.actor.userId, now: created_at, id: (name) => namedId(ctx.firmId, name) }
}

/** @returns whether another part is to follow */
function runNextPart({ runtime, inTransaction }: JobContext, jobId: string, parts: readonly DemoPart[]): Promise<boolean> {
  return inTransaction(async (ctx) => {
    const run = await continueJobRun(ctx, jobId)
    if (!run) return false
    const part = parts[run.done]
    if (!part) {
      await finishJobRun(ctx, run)
      return false
    }
    await part.run(ctx, (userId, at, work) => enterBeside(runtime, ctx, { userId, at }, work))
    const next = parts[run.done + 1]
    await progress(ctx, run, { done: run.done + 1, total: parts.length, ...(next ? { cursor: next.message } : {}) })
    return true
  })
}

/** A UUID made of a name (version 8: our own making). */
function namedId(firmId: number, name: string): string {
  const hex = createHash('sha256').update(`${firmId}/${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
