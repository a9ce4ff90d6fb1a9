import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { handler } from '#platform/jobs/job.ts'
import type { Job, JobContext, JobHandler } from '#platform/jobs/job.ts'
import { endFailedRun } from './jobs.access.ts'

type RunPayload = z.ZodType<{ readonly jobId: string }>

/**
 * A handler whose work people follow. A refusal ends the run at once: trying again would be refused again. Anything else
 * is tried again, and ends the run « failed » with a sentence when it was the last try.
 */
export const runHandler = <P extends RunPayload>(
  what: Job<P>,
  run: (context: JobContext, payload: z.output<P>) => Promise<void>,
): JobHandler =>
  handler(what, async (context, payload) => {
    try {
      await run(context, payload)
    } catch (error) {
      const failure = failureOf(error, context)
      if (!failure) throw error
      await endFailedRun(context.runtime, { firmId: context.firmId, id: payload.jobId, ...failure })
    }
  })

/** Refusals that a later try may not meet. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['unavailable', 'stale_version'])

function failureOf(error: unknown, { runtime, lastAttempt }: JobContext): { code: ErrorCode; values: Values } | null {
  const refusal = error instanceof AppError ? error : null
  if (refusal && (lastAttempt || !PASSING.has(refusal.code))) return { code: refusal.code, values: refusal.values }
  if (!lastAttempt) return null
  const reference = randomBytes(4).toString('hex').toUpperCase()
  runtime.log.error({ err: error, reference }, 'job failed for good')
  return { code: 'job.failed', values: { reference } }
}
