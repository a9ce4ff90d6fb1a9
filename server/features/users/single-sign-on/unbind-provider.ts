import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { refuseBeyondOwn } from '../people/administered.ts'
import { personAtDoor } from '../sign-in/find-person.ts'

/** ORG-21: for whoever has another account there: the next sign-in finds them by their address again. They are signed out. */
export async function unbindProvider(
  ctx: Context,
  { userId }: In<typeof contract.unbindProvider>,
): Promise<Out<typeof contract.unbindProvider>> {
  if (userId === ctx.actor.userId) throw new AppError('users.own_provider_account')
  const person = await personAtDoor(ctx.db, ctx.firmId, userId)
  if (!person) throw notFound()
  await refuseBeyondOwn(ctx, userId)
  if (!(await removeBinding(ctx, userId)))
    throw new AppError('users.provider_not_bound', { user: `${person.firstName} ${person.lastName}` })
  await ctx.db.deleteFrom('session').where('firm_id', '=', ctx.firmId).where('user_id', '=', userId).execute()
  ctx.record({ kind: 'user.provider_unbound', subjectId: userId, data: {} })
  return {}
}

/** @returns whether there was any */
async function removeBinding(ctx: Context, userId: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('provider_account')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
