import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call } from '#platform/http/routes.ts'
import { firmSubject } from '../firm/firm-subject.ts'
import { writeLogo } from './write-logo.ts'

export async function setFirmLogo(
  ctx: Context,
  { purpose }: In<typeof contract.setFirmLogo>,
  call: Call,
): Promise<Out<typeof contract.setFirmLogo>> {
  const id = await writeLogo(ctx, call, { userId: null, purpose })
  ctx.record({ kind: 'firm.logo_set', subjectId: firmSubject(ctx.firmId), data: { purpose } })
  return { id }
}
