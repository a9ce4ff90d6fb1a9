import { sql } from 'kysely'
import type * as contract from '#contract/templates/templates.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { typeOf } from './held-template.ts'

/** DEAL-5: active and not archived, in the order arranged by hand. */
export async function listActiveTemplates(ctx: Context): Promise<Out<typeof contract.listActiveTemplates>> {
  const rows = await ctx.db
    .selectFrom('deal_template as t')
    .leftJoin('template_archival as a', (join) => join.onRef('a.firm_id', '=', 't.firm_id').onRef('a.template_id', '=', 't.id'))
    .select(['t.id', 't.name', 't.type'])
    .select(sql<number>`(select count(*)::int from step s where s.firm_id = t.firm_id and s.template_id = t.id)`.as('steps'))
    .where('t.firm_id', '=', ctx.firmId)
    .where('t.active', '=', true)
    .where('a.template_id', 'is', null)
    .orderBy('t.position')
    .execute()
  return { rows: rows.map((row) => ({ ...row, type: typeOf(row) })) }
}
