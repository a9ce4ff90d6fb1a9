/**
 * CON-32: a pair of likely duplicates is seen by whoever sees both its contacts, private files included (CON-6): for all
 * others it does not exist. So it is for those said to be distinct, remembered until somebody who sees both says otherwise.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { visibleContacts } from '../contacts.access.ts'
import type { HeldContact } from '../change-contacts.access.ts'

/** Likely pairs that nobody said are distinct; or those said to be, with what makes them alike, if anything still does. */
export const visiblePairs = (ctx: Context, distinct: boolean) => (distinct ? distinctPairs(ctx) : likelyPairs(ctx))

const likelyPairs = (ctx: Context) =>
  visibleContacts(ctx)
    .innerJoin('duplicate_pair as p', (join) => join.onRef('p.firm_id', '=', 'c.firm_id').onRef('p.one_id', '=', 'c.id'))
    .leftJoin('duplicate_distinction as d', (join) =>
      join.onRef('d.firm_id', '=', 'p.firm_id').onRef('d.one_id', '=', 'p.one_id').onRef('d.other_id', '=', 'p.other_id'),
    )
    .where('d.one_id', 'is', null)
    .where('p.other_id', 'in', visibleContacts(ctx).select('c.id'))
    .select(['p.one_id', 'p.other_id', 'p.score', 'p.reasons'])

const distinctPairs = (ctx: Context) =>
  visibleContacts(ctx)
    .innerJoin('duplicate_distinction as d', (join) => join.onRef('d.firm_id', '=', 'c.firm_id').onRef('d.one_id', '=', 'c.id'))
    .leftJoin('duplicate_pair as p', (join) =>
      join.onRef('p.firm_id', '=', 'd.firm_id').onRef('p.one_id', '=', 'd.one_id').onRef('p.other_id', '=', 'd.other_id'),
    )
    .where('d.other_id', 'in', visibleContacts(ctx).select('c.id'))
    .select(['d.one_id', 'd.other_id', 'p.score', 'p.reasons'])

interface Pair {
  readonly one_id: string
  readonly other_id: string
}

export const pairOf = (one: HeldContact, other: HeldContact): Pair =>
  one.id < other.id ? { one_id: one.id, other_id: other.id } : { one_id: other.id, other_id: one.id }

/** @returns whether they were not yet */
export async function distinguish(ctx: Context, pair: Pair): Promise<boolean> {
  const marked = await guarded(ctx)
    .insertInto('duplicate_distinction')
    .values({ firm_id: ctx.firmId, ...pair, marked_at: ctx.now, marked_by: ctx.actor.userId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(marked.numInsertedOrUpdatedRows)
}

/** @returns whether they were */
export async function confound(ctx: Context, { one_id: oneId, other_id: otherId }: Pair): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from "duplicate_distinction" where firm_id = ${ctx.firmId} and one_id = ${oneId} and other_id = ${otherId}`.execute(
    guarded(ctx),
  )
  return Boolean(numAffectedRows)
}
