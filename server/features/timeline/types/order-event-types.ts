import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/timeline/event-type-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { heldTypes } from './held-types.ts'

/** Types added meanwhile, unknown to who ordered the others, come after them. */
export async function orderEventTypes(
  ctx: Context,
  { kind, order }: In<typeof contract.orderEventTypes>,
): Promise<Out<typeof contract.orderEventTypes>> {
  const ids = (await heldTypes(ctx, kind)).map(({ id }) => id)
  const known = [...new Set(order)]
  if (!known.every((id) => ids.includes(id))) throw notFound()
  const whole = [...known, ...ids.filter((id) => !known.includes(id))]
  await sql`
    update event_type t set position = o.place - 1
    from unnest(${whole}::uuid[]) with ordinality as o (id, place)
    where t.firm_id = ${ctx.firmId} and t.id = o.id and t.position <> o.place - 1`.execute(ctx.db)
  return {}
}
