import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/firm.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { firmCard } from './firm-row.ts'

export const readFirm = (ctx: Context, _input: In<typeof contract.readFirm>): Promise<Out<typeof contract.readFirm>> =>
  firmCard(ctx)
