import { sql } from 'kysely'
import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { mayReorderTemplates } from '#contract/templates/offer.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'

/** DEAL-1: the order of the page and of Pilotage. It is of the list, not of one template: no version changes. */
export async function reorderTemplates(
  ctx: Context,
  { order }: In<typeof contract.reorderTemplates>,
): Promise<Out<typeof contract.reorderTemplates>> {
  const templates = await ctx.db
    .selectFrom('deal_template')
    .select(['id', 'position'])
    .where('firm_id', '=', ctx.firmId)
    .orderBy('id')
    .forUpdate()
    .execute()
  orThrow(mayReorderTemplates(templates, order))
  await sql`
    update deal_template t set position = v.position::int
    from unnest(${order}::uuid[]) with ordinality as v(id, position)
    where t.firm_id = ${ctx.firmId} and t.id = v.id`.execute(ctx.db)
  return {}
}
