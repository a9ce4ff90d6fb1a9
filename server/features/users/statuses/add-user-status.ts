import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

export async function addUserStatus(
  ctx: Context,
  { name }: In<typeof contract.addUserStatus>,
): Promise<Out<typeof contract.addUserStatus>> {
  const id = ctx.newId()
  const added = await ctx.db
    .insertInto('user_status')
    .values((values) => ({
      firm_id: ctx.firmId,
      id,
      name,
      position: values
        .selectFrom('user_status')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('last'))
        .where('firm_id', '=', ctx.firmId),
    }))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new AppError('users.status_taken', { name })
  ctx.record({ kind: 'user_status.created', subjectId: id, data: { name } })
  return { id }
}
