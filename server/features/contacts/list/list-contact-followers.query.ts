import { sql } from 'kysely'
import type * as contract from '#contract/contacts/list/list.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { Context } from '#platform/context/context.ts'
import { contactReach } from '../contacts.access.ts'

/** CON-20: beside the categories, the people whose contacts one may see; advisers by name, the others under « Autres ». */
export async function listContactFollowers(
  ctx: Context,
  { type }: In<typeof contract.listContactFollowers>,
): Promise<Out<typeof contract.listContactFollowers>> {
  const reach = contactReach(ctx.actor, type)
  const rows = await ctx.db
    .selectFrom('user as u')
    .select(['u.id', 'u.first_name', 'u.last_name', 'u.is_adviser'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.active', '=', true)
    .$if(reach !== 'all', (of) => of.where(sql<boolean>`u.id = any (${[...reach]}::uuid[])`))
    .orderBy(sql`u.last_name collate "fr-FR-x-icu", u.first_name collate "fr-FR-x-icu", u.id`)
    .execute()
  const people = rows.map((row) => ({ id: row.id, name: lastNameFirst(row.last_name, row.first_name), adviser: row.is_adviser }))
  const named = (adviser: boolean) => people.filter((one) => one.adviser === adviser).map(({ id, name }) => ({ id, name }))
  return { advisers: named(true), others: named(false) }
}
