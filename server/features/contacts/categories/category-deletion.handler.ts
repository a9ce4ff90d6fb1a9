import { z } from 'zod'
import { Id } from '#contract/kernel/fields.ts'
import type { Context } from '#platform/context/context.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { emptyCategory } from './category-contents.access.ts'
import { categoryDeletion } from './category-deletion.job.ts'
import { emptyingOf, removeCategory } from './delete-category.ts'

const PER_TRANSACTION = 500
const Input = z.object({ categoryId: Id, moveToId: Id.nullish() })

/** Empties a large category part by part, then deletes it. Its progress has no total: it would tell what is not visible. */
export const categoryDeletionHandler = runHandler(categoryDeletion, async ({ inTransaction }, { jobId }) => {
  let goesOn = true
  while (goesOn) goesOn = await inTransaction((ctx) => nextPart(ctx, jobId))
})

async function nextPart(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  const emptying = await emptyingOf(ctx, Input.parse(run.input))
  if (await emptyCategory(ctx, emptying, PER_TRANSACTION)) {
    await progress(ctx, run, { done: 0 })
    return true
  }
  await removeCategory(ctx, emptying)
  await finishJobRun(ctx, run)
  return false
}
