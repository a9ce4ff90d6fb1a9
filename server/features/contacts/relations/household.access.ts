/**
 * CON-4: people followed together. A household is what one sees of it: its members hidden from somebody are not there for
 * them, and a contact alone of it in their eyes is in none.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { visibleContacts } from '../contacts.access.ts'

type Seen = Granted<'contact', 'contact.see' | 'contact.edit'>
type Edited = Granted<'contact', 'contact.edit'>

/** Its members that one sees, the contact itself first; empty when there is nobody else. */
export async function householdOf(ctx: Context, contact: Seen) {
  const members = await visibleContacts(ctx)
    .innerJoin('household_member as m', (join) => join.onRef('m.firm_id', '=', 'c.firm_id').onRef('m.contact_id', '=', 'c.id'))
    .innerJoin('household_member as own', (join) =>
      join.onRef('own.firm_id', '=', 'm.firm_id').onRef('own.household_id', '=', 'm.household_id'),
    )
    .select(['c.id', 'c.display_name', 'c.kind', 'c.type', 'c.birth_date', 'c.death_date'])
    .where('own.contact_id', '=', contact.id)
    .orderBy(sql`c.id <> ${contact.id}`)
    .orderBy('c.sort_name')
    .execute()
  return members.length > 1 ? members : []
}

/** Puts a contact one sees in the household of one that may be changed; false: it is there already. */
export async function putInHousehold(ctx: Context, contact: Edited, member: Seen): Promise<boolean> {
  const [own, former] = [await householdIdOf(ctx, contact.id), await householdIdOf(ctx, member.id)]
  if (own !== null && own === former) return false
  const householdId = own ?? (await newHousehold(ctx, contact.id))
  await guarded(ctx)
    .insertInto('household_member')
    .values({ firm_id: ctx.firmId, contact_id: member.id, household_id: householdId })
    .onConflict((conflict) => conflict.columns(['firm_id', 'contact_id']).doUpdateSet({ household_id: householdId }))
    .execute()
  if (former) await dissolveIfAlone(ctx, former)
  return true
}

/** Takes a member one sees out of the contact's household; false: it was not in it. */
export async function takeOutOfHousehold(ctx: Context, contact: Edited, member: Seen): Promise<boolean> {
  const householdId = await householdIdOf(ctx, contact.id)
  if (!householdId || (await householdIdOf(ctx, member.id)) !== householdId) return false
  await guarded(ctx)
    .deleteFrom('household_member')
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', member.id)
    .execute()
  await dissolveIfAlone(ctx, householdId)
  return true
}

async function householdIdOf(ctx: Context, contactId: string): Promise<string | null> {
  const found = await guarded(ctx)
    .selectFrom('household_member')
    .select('household_id')
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  return found?.household_id ?? null
}

async function newHousehold(ctx: Context, contactId: string): Promise<string> {
  const id = ctx.newId()
  await guarded(ctx).insertInto('household').values({ firm_id: ctx.firmId, id, created_at: ctx.now }).execute()
  await guarded(ctx)
    .insertInto('household_member')
    .values({ firm_id: ctx.firmId, contact_id: contactId, household_id: id })
    .execute()
  return id
}

/** One person is no household; the member left goes with it. */
async function dissolveIfAlone(ctx: Context, householdId: string): Promise<void> {
  await sql`
    delete from "household" h where h.firm_id = ${ctx.firmId} and h.id = ${householdId}
      and (select count(*) from "household_member" m where m.firm_id = h.firm_id and m.household_id = h.id) < 2`.execute(
    guarded(ctx),
  )
}
