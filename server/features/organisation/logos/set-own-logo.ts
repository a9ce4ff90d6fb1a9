import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call } from '#platform/http/routes.ts'
import { writeLogo } from './write-logo.ts'

export async function setOwnLogo(
  ctx: Context,
  { purpose }: In<typeof contract.setOwnLogo>,
  call: Call,
): Promise<Out<typeof contract.setOwnLogo>> {
  const id = await writeLogo(ctx, call, { userId: ctx.actor.userId, purpose })
  ctx.record({ kind: 'user.logo_set', subjectId: ctx.actor.userId, data: { purpose } })
  return { id }
}
