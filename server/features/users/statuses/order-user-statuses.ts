import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** ORG-51: the order of the list, wherever one is chosen. Statuses added meanwhile come after those that were put in order. */
export async function orderUserStatuses(
  ctx: Context,
  { order }: In<typeof contract.orderUserStatuses>,
): Promise<Out<typeof contract.orderUserStatuses>> {
  const rows = await ctx.db
    .selectFrom('user_status')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute()
  const ids = rows.map(({ id }) => id)
  const known = [...new Set(order)]
  if (!known.every((id) => ids.includes(id))) throw notFound()
  const whole = [...known, ...ids.filter((id) => !known.includes(id))]
  await sql`
    update user_status s set position = o.place
    from unnest(${whole}::uuid[]) with ordinality as o (id, place)
    where s.firm_id = ${ctx.firmId} and s.id = o.id and s.position <> o.place`.execute(ctx.db)
  return {}
}
