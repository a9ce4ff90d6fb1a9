import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { handOverContacts } from '../contacts/contacts.public.ts'
import { handOverDeals } from '../deals/deals.public.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../jobs/jobs.public.ts'
import { handOverEvents } from '../timeline/timeline.public.ts'
import { awaitWriters, forgetUser, heldLeaver } from '../users/users.public.ts'
import { checkDeparture, successor, successorsOf } from './check-departure.ts'
import { deleteUserJob, Departure } from './delete-user.job.ts'
import { removeOwnRows } from './leaver-rows.access.ts'

const PER_TRANSACTION = 500

/**
 * ORG-22: part by part, contacts first (their deals follow), then deals, then events; the last part, that finds nothing left,
 * forgets the user. Killed anywhere, it goes on with what is left. Its progress has no total: it would tell of what the one
 * who follows it does not see.
 */
export const deleteUserHandler = runHandler(deleteUserJob, async ({ inTransaction }, { jobId }) => {
  let goesOn = true
  while (goesOn) goesOn = await inTransaction((ctx) => nextPart(ctx, jobId))
})

async function nextPart(ctx: Context, jobId: string): Promise<boolean> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) return false
  if (!holds(ctx.actor.grants, 'user.manage')) throw new AppError('forbidden', { right: 'user.manage' })
  const departure = Departure.parse(run.input)
  const leaver = await heldLeaver(ctx, departure.userId)
  await checkDeparture(ctx, leaver, departure)
  const moved = await handOverNext(ctx, leaver, departure)
  if (moved) {
    await progress(ctx, run, { done: run.done + moved.count, counts: { [moved.what]: moved.count } })
    return true
  }
  await forget(ctx, leaver, departure)
  await finishJobRun(ctx, run)
  return false
}

type Leaver = Awaited<ReturnType<typeof heldLeaver>>
type Outcome = 'contactsMoved' | 'dealsMoved' | 'eventsMoved'

/** Null: nothing is left. */
async function handOverNext(
  ctx: Context,
  leaver: Leaver,
  departure: Departure,
): Promise<{ what: Outcome; count: number } | null> {
  const { dealsId, eventsId } = departure
  const contacts = await handOverContacts(ctx, leaver.id, departure, PER_TRANSACTION)
  if (contacts) return { what: 'contactsMoved', count: contacts }
  const deals = dealsId ? await handOverDeals(ctx, leaver, dealsId, PER_TRANSACTION) : 0
  if (deals) return { what: 'dealsMoved', count: deals }
  const events = eventsId ? await handOverEvents(ctx, leaver, eventsId, PER_TRANSACTION) : 0
  return events ? { what: 'eventsMoved', count: events } : null
}

/** Whoever was still writing is awaited; what they wrote goes to the successors too. */
async function forget(ctx: Context, leaver: Leaver, departure: Departure): Promise<void> {
  await awaitWriters(ctx, leaver.id)
  await checkDeparture(ctx, leaver, departure)
  while (await handOverNext(ctx, leaver, departure));
  const successors = successorsOf(departure)
  const names: string[] = []
  for (const id of successors) names.push((await successor(ctx, id)).name)
  await removeOwnRows(ctx, leaver.id)
  await forgetUser(ctx, leaver, names)
  ctx.announce(successors, 'stale', '')
}
