import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { EventKind, PlannedAction, StepPlan, TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import type { OpenTables } from '#platform/database/protected-tables.ts'

/** The steps of a template, in order, and the firm's time zone in which their delays count. */
export interface TemplatePlan extends StepPlan {
  readonly steps: readonly TemplateStep[]
}

interface StepRow {
  zone: string
  template_id: string
  id: string
  position: number
  kind: EventKind
  subject: string
  mandatory: boolean
  propose_next: boolean
  delay_days: number | null
  instructions: string | null
  event_type_id: string | null
  actions: PlannedAction[]
  documents: string[]
}

/** The plan of one template. */
export async function planOf(ctx: Context, templateId: string): Promise<TemplatePlan> {
  const plans = await plansOf(ctx, [templateId])
  return plans.get(templateId) ?? { steps: [], zone: await firmZone(ctx.db, ctx.firmId) }
}

/** The plans of several templates, by template id; a template without steps is not there. */
export async function plansOf(ctx: Context, templateIds: readonly string[]): Promise<Map<string, TemplatePlan>> {
  const { rows } = await sql<StepRow>`
    select ${keyed} f.time_zone as zone, s.template_id, s.id, s.position, s.kind, s.subject, s.mandatory, s.propose_next, s.delay_days, s.instructions, s.event_type_id,
      coalesce((select json_agg(json_build_object('id', a.id, 'position', a.position, 'label', a.label,
          'mandatory', a.mandatory, 'traced', a.traced) order by a.position)
        from step_action a where a.firm_id = s.firm_id and a.step_id = s.id), '[]') as actions,
      coalesce((select json_agg(sd.file_id order by sd.position)
        from step_document sd where sd.firm_id = s.firm_id and sd.step_id = s.id), '[]') as documents
    from step s join firm f on f.id = s.firm_id where s.firm_id = ${ctx.firmId} and s.template_id = any (${[...new Set(templateIds)]}::uuid[])
    order by s.template_id, s.position`.execute(ctx.db)
  const byTemplate = Map.groupBy(rows, (row) => row.template_id)
  return new Map([...byTemplate].map(([id, steps]) => [id, { zone: steps[0]!.zone, steps: steps.map(templateStep) }]))
}

const templateStep = (row: StepRow): TemplateStep => ({
  id: row.id,
  position: row.position,
  kind: row.kind,
  subject: row.subject,
  mandatory: row.mandatory,
  proposeNext: row.propose_next,
  delayDays: row.delay_days,
  instructions: row.instructions ?? '',
  eventTypeId: row.event_type_id,
  documentIds: row.documents,
  actions: row.actions,
})

/** Delays count on the firm's clock, whoever does the step and wherever they are. */
async function firmZone(db: Kysely<OpenTables>, firmId: number): Promise<string> {
  const firm = await db.selectFrom('firm').select('time_zone').where('id', '=', firmId).executeTakeFirst()
  return firm?.time_zone ?? 'Europe/Paris'
}
