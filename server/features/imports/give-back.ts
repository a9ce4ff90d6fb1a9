import { AppError } from '#platform/errors/app-error.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { importOfJob } from './imports.access.ts'

/**
 * A job that ends on an error gives the import back to whoever made it, at the step from which they can go on; what was
 * written stays. A later try of the same job takes it again.
 */
export async function giveBackOnFailure(
  context: JobContext,
  ids: { readonly jobId: string; readonly importId: string },
  state: 'mapping' | 'failed' | 'done',
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof AppError || context.lastAttempt) await giveBack(context, ids, state)
    throw error
  }
}

async function giveBack(context: JobContext, ids: { jobId: string; importId: string }, state: string): Promise<void> {
  try {
    await context.inTransaction(async (ctx) => {
      const held = await importOfJob(ctx, ids)
      if (held) await changeRow(ctx, held, { state })
    })
  } catch (error) {
    // Its owner may have lost the right to it: then nobody waits for it.
    context.runtime.log.warn({ err: error, importId: ids.importId }, 'import not given back')
  }
}
