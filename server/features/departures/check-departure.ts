import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { advisesSomebody, checkSuccessors } from '../contacts/contacts.public.ts'
import { hasDealsInCharge } from '../deals/deals.public.ts'
import { hasEventsToDo } from '../timeline/timeline.public.ts'
import type { Departure } from './delete-user.job.ts'

interface Leaver {
  readonly id: string
  readonly name: string
}

/** ORG-22: whoever takes over is active (for clients, an adviser too) and stays; nothing is left to nobody. */
export async function checkDeparture(ctx: Context, leaver: Leaver, departure: Departure): Promise<void> {
  const { mainAdviserId, dealsId, eventsId } = departure
  for (const id of successorsOf(departure)) await refuseSuccessor(ctx, leaver, id)
  await checkSuccessors(ctx, departure)
  const user = leaver.name
  if (!mainAdviserId && (await advisesSomebody(ctx, leaver.id))) throw new AppError('departure.contacts_left', { user })
  if (!dealsId && (await hasDealsInCharge(ctx, leaver.id))) throw new AppError('departure.deals_left', { user })
  if (!eventsId && (await hasEventsToDo(ctx, leaver.id))) throw new AppError('departure.events_left', { user })
}

/** Each once. */
export const successorsOf = ({ mainAdviserId, coAdviserId, assistantId, dealsId, eventsId }: Departure): string[] => [
  ...new Set([mainAdviserId, coAdviserId, assistantId, dealsId, eventsId].filter((id) => id !== null)),
]

async function refuseSuccessor(ctx: Context, leaver: Leaver, id: string): Promise<void> {
  const { name, active } = await successor(ctx, id)
  if (id === leaver.id) throw new AppError('departure.successor_leaves', { name })
  if (!active) throw new AppError('departure.successor_inactive', { name })
}

/** Somebody of the firm who is still there. */
export async function successor(ctx: Context, id: string): Promise<{ name: string; active: boolean }> {
  const row = await ctx.db
    .selectFrom('user')
    .select(['first_name', 'last_name', 'active'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { name: `${row.first_name} ${row.last_name}`, active: row.active }
}
