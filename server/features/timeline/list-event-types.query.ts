import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { EventKind } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'

export async function listEventTypes(
  ctx: Context,
  { kind }: In<typeof contract.listEventTypes>,
): Promise<Out<typeof contract.listEventTypes>> {
  const rows = await ctx.db
    .selectFrom('event_type')
    .select(['id', 'name', 'kind', 'colour'])
    .where('firm_id', '=', ctx.firmId)
    .$if(kind !== undefined, (of) => of.where('kind', '=', kind ?? ''))
    .orderBy('kind')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { rows: rows.map((row) => ({ ...row, kind: row.kind as EventKind })) }
}
