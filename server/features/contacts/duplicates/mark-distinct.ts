import type * as contract from '#contract/contacts/duplicates/duplicates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { bothToMerge } from '../merge/both-to-merge.ts'
import { confound, distinguish, pairOf } from './duplicates.access.ts'

/** CON-32: « Distincts pour de bon ». The history of each tells it without naming the other, whom its readers may not see. */
export async function markDistinct(
  ctx: Context,
  { oneId, otherId }: In<typeof contract.markDistinct>,
): Promise<Out<typeof contract.markDistinct>> {
  const [one, other] = await bothToMerge(ctx, { id: oneId }, { id: otherId })
  if (await distinguish(ctx, pairOf(one, other))) tell(ctx, [one.id, other.id], true)
  return {}
}

/** Said wrongly: they are proposed again, if they are alike. */
export async function unmarkDistinct(
  ctx: Context,
  { oneId, otherId }: In<typeof contract.unmarkDistinct>,
): Promise<Out<typeof contract.unmarkDistinct>> {
  const [one, other] = await bothToMerge(ctx, { id: oneId }, { id: otherId })
  if (await confound(ctx, pairOf(one, other))) tell(ctx, [one.id, other.id], false)
  return {}
}

function tell(ctx: Context, [oneId, otherId]: readonly [string, string], distinct: boolean): void {
  for (const [id, other] of [
    [oneId, otherId],
    [otherId, oneId],
  ] as const) {
    ctx.record({ kind: 'contact.distinguished', subjectId: id, contactId: id, data: { otherId: other, distinct } })
  }
}
