import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { proofStep, takeOwnStep } from '../sign-in/steps.ts'

export async function removePasskey(
  ctx: Context,
  { passkeyId, proof }: In<typeof contract.removePasskey>,
): Promise<Out<typeof contract.removePasskey>> {
  const { firmId, userId } = await takeOwnStep(ctx, proofStep, proof)
  const removed = await ctx.db
    .deleteFrom('passkey')
    .where('firm_id', '=', firmId)
    .where('user_id', '=', userId)
    .where('id', '=', passkeyId)
    .returning('name')
    .executeTakeFirst()
  if (!removed) throw notFound()
  ctx.record({ kind: 'user.passkey_removed', subjectId: userId, data: { name: removed.name } })
  return {}
}
