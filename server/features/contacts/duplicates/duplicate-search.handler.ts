import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { visibleContacts } from '../contacts.access.ts'
import { bookOf } from './book.access.ts'
import { duplicateSearch } from './duplicate-search.job.ts'
import { nextToScore, scoreContacts } from './score-book.access.ts'

export const PER_TRANSACTION = 500

/** The whole book, part by part: killed anywhere, it goes on after the last part that was committed. */
export const duplicateSearchHandler = runHandler(duplicateSearch, async ({ inTransaction }, { jobId }) => {
  let goesOn = true
  while (goesOn) goesOn = await inTransaction((ctx) => nextPart(ctx, jobId))
})

async function nextPart(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  const book = bookOf(ctx)
  const ids = await nextToScore(book, run.cursor, PER_TRANSACTION, false)
  const last = ids.at(-1)
  if (last === undefined) {
    await finishJobRun(ctx, run)
    return false
  }
  await scoreContacts(book, ids)
  const { count: seen } = await totalOf(ctx, visibleContacts(ctx).where(sql<boolean>`c.id = any (${ids}::uuid[])`))
  await progress(ctx, run, { done: run.done + seen, cursor: last, counts: { compared: seen } })
  return true
}
