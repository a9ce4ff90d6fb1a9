import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import { namesOf } from '#contract/rights/profiles.rules.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { heldStatus } from './held-status.ts'

export async function deleteUserStatus(
  ctx: Context,
  { statusId }: In<typeof contract.deleteUserStatus>,
): Promise<Out<typeof contract.deleteUserStatus>> {
  const { name } = await heldStatus(ctx, statusId)
  const holders = await ctx.db
    .selectFrom('user')
    .select(['first_name', 'last_name'])
    .where('firm_id', '=', ctx.firmId)
    .where('status_id', '=', statusId)
    .orderBy(sql`last_name collate "fr-FR-x-icu", first_name collate "fr-FR-x-icu"`)
    .execute()
  if (holders.length) {
    const who = namesOf(holders.map(({ first_name, last_name }) => `${first_name} ${last_name}`))
    throw new AppError('users.status_used', { name, who })
  }
  await ctx.db.deleteFrom('user_status').where('firm_id', '=', ctx.firmId).where('id', '=', statusId).execute()
  ctx.record({ kind: 'user_status.deleted', subjectId: statusId, data: { name } })
  return {}
}
