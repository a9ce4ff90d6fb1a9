import type { Context } from '#platform/context/context.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { applyWork, checkWork } from './apply-work.ts'
import { batchPart } from './batch-part.ts'
import { BatchInput } from './batch-work.ts'
import { contactBatch } from './contact-batch.job.ts'

const PER_TRANSACTION = 500

/** A batch of thousands, part by part: killed anywhere, it goes on after the last part that was committed. */
export const contactBatchHandler = runHandler(contactBatch, async ({ inTransaction }, { jobId }) => {
  let goesOn = true
  while (goesOn) goesOn = await inTransaction((ctx) => nextPart(ctx, jobId))
})

async function nextPart(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  const { selection, work } = BatchInput.parse(run.input)
  await checkWork(ctx, work)
  const { contacts, skipped, cursor } = await batchPart(ctx, selection, run.cursor, PER_TRANSACTION)
  if (cursor === null) {
    await finishJobRun(ctx, run)
    return false
  }
  const changed = await applyWork(ctx, work, contacts)
  const counts = { changed, unchanged: contacts.length - changed, skipped: skipped.length }
  await progress(ctx, run, { done: run.done + contacts.length + skipped.length, cursor, counts, report: skipped })
  return true
}
