import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/timeline/event-type-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { listEventTypes } from '../list-event-types.query.ts'
import { MOST_USES, usesByType } from './type-uses.access.ts'

export async function listEventTypeSettings(
  ctx: Context,
  { kind }: In<typeof contract.listEventTypeSettings>,
): Promise<Out<typeof contract.listEventTypeSettings>> {
  const { rows } = await listEventTypes(ctx, { kind })
  const uses = await usesByType(
    ctx,
    rows.map(({ id }) => id),
  )
  return {
    types: rows.map(({ id, name, colour }) => {
      const count = uses.get(id) ?? 0
      return { id, name, colour, uses: { count: Math.min(count, MOST_USES), exact: count <= MOST_USES } }
    }),
  }
}
