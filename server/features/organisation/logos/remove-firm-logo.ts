import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { firmSubject } from '../firm/firm-subject.ts'
import { dropLogo } from './write-logo.ts'

export async function removeFirmLogo(
  ctx: Context,
  { purpose }: In<typeof contract.removeFirmLogo>,
): Promise<Out<typeof contract.removeFirmLogo>> {
  const gone = await dropLogo(ctx, { userId: null, purpose })
  if (gone) ctx.record({ kind: 'firm.logo_removed', subjectId: firmSubject(ctx.firmId), data: { purpose } })
  return {}
}
