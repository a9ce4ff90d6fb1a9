import type { Context } from '#platform/context/context.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { changeSomeStates } from './change-some-states.ts'
import { changeStatesJob, StatesBatch } from './change-states.job.ts'
import { nextIds } from './selected-ids.query.ts'

const DEALS_AT_ONCE = 200

/** DEAL-81: chunk by chunk in the order of ids; killed anywhere, it goes on after the last chunk that was kept. */
export const changeStatesHandler = runHandler(changeStatesJob, async ({ inTransaction }, { jobId }) => {
  while (await inTransaction((ctx) => changeChunk(ctx, jobId)));
})

/** @returns whether there is more to change */
async function changeChunk(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  const { selection, state } = StatesBatch.parse(run.input)
  const dealIds = await nextIds(ctx, selection, run.cursor, DEALS_AT_ONCE)
  const { changed, skipped } = await changeSomeStates(ctx, dealIds, state)
  const counts = { changed, skipped: skipped.length }
  await progress(ctx, run, { done: run.done + dealIds.length, counts, report: skipped, cursor: dealIds.at(-1) })
  if (dealIds.length === DEALS_AT_ONCE) return true
  await finishJobRun(ctx, run)
  return false
}
