import { sql } from 'kysely'
import type { DealType } from '#contract/templates/templates.types.ts'
import { familyOf } from '#contract/templates/type.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'

interface PilotageTemplateRow {
  readonly id: string
  readonly name: string
  readonly type: DealType
  readonly active: boolean
}

/** The firm's templates, as figures and filters need them. */
export interface PilotageTemplates {
  /** Not archived, in the order arranged by hand (DEAL-1). */
  readonly standing: readonly PilotageTemplateRow[]
  /** DEAL-5: gone from widget, detail and export alike. */
  readonly archivedIds: readonly string[]
  /** Financial ones: their deals in « Validée » wait for reconciliation (DEAL-41). */
  readonly financialIds: readonly string[]
}

export async function pilotageTemplates(ctx: Context): Promise<PilotageTemplates> {
  const rows = await ctx.db
    .selectFrom('deal_template as t')
    .modifyFront(keyed)
    .leftJoin('template_archival as a', (join) => join.onRef('a.firm_id', '=', 't.firm_id').onRef('a.template_id', '=', 't.id'))
    .select(['t.id', 't.name', 't.active', sql<DealType>`t.type`.as('type'), 'a.archived_at'])
    .where('t.firm_id', '=', ctx.firmId)
    .orderBy('t.position')
    .execute()
  const ids = (some: typeof rows): string[] => some.map(({ id }) => id)
  return {
    standing: rows.filter((row) => row.archived_at === null),
    archivedIds: ids(rows.filter((row) => row.archived_at !== null)),
    financialIds: ids(rows.filter((row) => familyOf(row.type) === 'financial')),
  }
}
