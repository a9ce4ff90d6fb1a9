import { sql } from 'kysely'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** ORG-22: an inactive user is offered nowhere. */
export async function listUserChoices(
  ctx: Context,
  _input: In<typeof contract.listUserChoices>,
): Promise<Out<typeof contract.listUserChoices>> {
  const rows = await ctx.db
    .selectFrom('user')
    .select(['id', 'first_name', 'last_name', 'is_adviser'])
    .where('firm_id', '=', ctx.firmId)
    .where('active', '=', true)
    .orderBy(sql`last_name collate "fr-FR-x-icu", first_name collate "fr-FR-x-icu", id`)
    .execute()
  return {
    users: rows.map((row) => ({
      id: row.id,
      name: lastNameFirst(row.last_name, row.first_name),
      isAdviser: row.is_adviser,
      isMe: row.id === ctx.actor.userId,
    })),
  }
}
