import { sql } from 'kysely'
import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { whyNot } from '#contract/kernel/why.ts'
import { filterOf, mayDeleteTemplate } from '#contract/templates/offer.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { typeOf } from './held-template.ts'
import { dealsByTemplate } from './templates.access.ts'

/** DEAL-1: all of the firm's, in the order arranged by hand. A firm has tens of them: the list comes whole. */
export async function listTemplates(
  ctx: Context,
  { filter }: In<typeof contract.listTemplates>,
): Promise<Out<typeof contract.listTemplates>> {
  const rows = await ctx.db
    .selectFrom('deal_template as t')
    .select(['t.id', 't.name', 't.type', 't.active'])
    .select([
      sql<boolean>`exists (select from template_archival a where a.firm_id = t.firm_id and a.template_id = t.id)`.as('archived'),
      sql<number>`(select count(*)::int from step s where s.firm_id = t.firm_id and s.template_id = t.id)`.as('steps'),
    ])
    .where('t.firm_id', '=', ctx.firmId)
    .orderBy('t.position')
    .execute()
  const deals = await dealsByTemplate(ctx)
  const lines = rows.map((row) => {
    const count = deals.get(row.id) ?? 0
    return { ...row, type: typeOf(row), filter: filterOf(row), deals: count, cannotDelete: whyNot(mayDeleteTemplate(count)) }
  })
  return { rows: filter ? lines.filter((line) => line.filter === filter) : lines }
}
