import { sql } from 'kysely'
import type { z } from 'zod'
import type { Context } from '../context/context.ts'
import type { Runtime } from '../context/runtime.ts'

/** Something done later or slowly: its name, what it is told, how often it is tried again. */
export interface Job<P extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly payload: P
  readonly attempts: number
  /** Jobs of one queue run one after the other within a firm; none: side by side. */
  readonly queue?: string
}

export const job = <P extends z.ZodType>(definition: Job<P>): Job<P> => definition

interface Envelope {
  readonly firmId: number
  readonly userId: string
  readonly payload: unknown
}

/** Enqueued in the same transaction: the job exists if and only if the change does. The same key twice is one job. */
export async function enqueue<P extends z.ZodType>(ctx: Context, what: Job<P>, payload: z.input<P>, key?: string): Promise<void> {
  const envelope: Envelope = { firmId: ctx.firmId, userId: ctx.actor.userId, payload: what.payload.parse(payload) }
  const queue = what.queue ? `${what.queue}/${ctx.firmId}` : null
  await sql`select enqueue_job(${what.name}, ${JSON.stringify(envelope)}::json, ${key ?? null}, ${what.attempts}, ${queue})`.execute(
    ctx.db,
  )
}

/** What a handler works with: it opens its own transactions, as the user who asked, through the same use cases. */
export interface JobContext {
  readonly runtime: Runtime
  readonly firmId: number
  readonly userId: string
  readonly lastAttempt: boolean
  readonly inTransaction: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>
}

export interface JobHandler {
  readonly job: Job
  run(context: JobContext, payload: unknown): Promise<void>
}

/** A job and what does it. Handlers are idempotent: they may run again after a crash, from where the last commit was. */
export const handler = <P extends z.ZodType>(
  what: Job<P>,
  run: (context: JobContext, payload: z.output<P>) => Promise<void>,
): JobHandler => ({
  job: what,
  run: (context, payload) => run(context, what.payload.parse(payload)),
})
