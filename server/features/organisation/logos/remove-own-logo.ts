import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { dropLogo } from './write-logo.ts'

export async function removeOwnLogo(
  ctx: Context,
  { purpose }: In<typeof contract.removeOwnLogo>,
): Promise<Out<typeof contract.removeOwnLogo>> {
  const gone = await dropLogo(ctx, { userId: ctx.actor.userId, purpose })
  if (gone) ctx.record({ kind: 'user.logo_removed', subjectId: ctx.actor.userId, data: { purpose } })
  return {}
}
