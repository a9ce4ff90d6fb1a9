import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { heldStatus } from './held-status.ts'

export async function renameUserStatus(
  ctx: Context,
  { statusId, name }: In<typeof contract.renameUserStatus>,
): Promise<Out<typeof contract.renameUserStatus>> {
  const before = await heldStatus(ctx, statusId)
  if (before.name === name) return {}
  const { count } = await ctx.db
    .selectFrom('user_status')
    .select(sql<number>`count(*)`.as('count'))
    .where('firm_id', '=', ctx.firmId)
    .where('id', '<>', statusId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirstOrThrow()
  if (count) throw new AppError('users.status_taken', { name })
  await ctx.db.updateTable('user_status').set({ name }).where('firm_id', '=', ctx.firmId).where('id', '=', statusId).execute()
  ctx.record({
    kind: 'user_status.changed',
    subjectId: statusId,
    data: { changes: [{ field: 'name', before: before.name, after: name }] },
  })
  return {}
}
