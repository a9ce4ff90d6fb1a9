import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { logosOf, shownLogos } from './logo-rows.ts'

/** ORG-3: mine win over the firm's. */
export async function readLogos(ctx: Context, _input: In<typeof contract.readLogos>): Promise<Out<typeof contract.readLogos>> {
  return { ...(await logosOf(ctx, ctx.actor.userId)), shown: await shownLogos(ctx) }
}
