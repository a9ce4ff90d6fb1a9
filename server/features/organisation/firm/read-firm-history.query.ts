import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/firm.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { firmEntries } from './firm-history.access.ts'
import { firmHistoryLines } from './firm-history.rules.ts'

/** `limit` counts what was done, each of one or more lines. */
export async function readFirmHistory(
  ctx: Context,
  { before, limit }: In<typeof contract.readFirmHistory>,
): Promise<Out<typeof contract.readFirmHistory>> {
  const entries = await firmEntries(ctx, before ?? null, limit + 1)
  const shown = entries.slice(0, limit)
  return { lines: shown.flatMap(firmHistoryLines), next: entries.length > limit ? (shown.at(-1)?.seq ?? null) : null }
}
