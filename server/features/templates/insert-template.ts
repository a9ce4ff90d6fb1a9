import type { Kysely } from 'kysely'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import type { TemplateContent } from '#contract/templates/templates.types.ts'
import type { OpenTables } from '#platform/database/protected-tables.ts'
import { behaviourColumns } from './held-template.ts'

/** Where rows go and who writes them: a use case's, or those of a firm being founded, when nobody acts yet. */
export interface Writing {
  readonly db: Kysely<OpenTables>
  readonly firmId: number
  readonly now: string
  readonly userId: string | null
}

/** Adds a template with its steps, after the others (DEAL-1: order of creation). Ids are the caller's. */
export async function insertTemplate(writing: Writing, id: string, content: TemplateContent): Promise<void> {
  const { db, firmId, now, userId } = writing
  const last = await db
    .selectFrom('deal_template')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('firm_id', '=', firmId)
    .executeTakeFirst()
  await db
    .insertInto('deal_template')
    .values({
      firm_id: firmId,
      id,
      name: content.name,
      type: content.type,
      active: content.active,
      position: (last?.position ?? 0) + 1,
      ...behaviourColumns(content.behaviours),
      created_at: now,
      created_by: userId,
      updated_at: now,
    })
    .execute()
  if (content.archived) await archive(writing, id)
  await insertSteps(writing, id, content.steps)
}

export async function archive({ db, firmId, now, userId }: Writing, templateId: string): Promise<void> {
  await db
    .insertInto('template_archival')
    .values({ firm_id: firmId, template_id: templateId, archived_at: now, archived_by: userId })
    .onConflict((conflict) => conflict.columns(['firm_id', 'template_id']).doNothing())
    .execute()
}

export async function insertSteps(writing: Writing, templateId: string, steps: readonly TemplateStep[]): Promise<void> {
  if (!steps.length) return
  const owner = { firm_id: writing.firmId, template_id: templateId }
  await writing.db
    .insertInto('step')
    .values(steps.map((step) => ({ ...owner, id: step.id, position: step.position, ...stepColumns(step) })))
    .execute()
  await insertContents(writing, steps)
}

/** What a step's form says, its place and identity apart. */
export const stepColumns = (step: TemplateStep) => ({
  kind: step.kind,
  subject: step.subject,
  event_type_id: step.eventTypeId,
  mandatory: step.mandatory,
  propose_next: step.proposeNext,
  delay_days: step.delayDays,
  instructions: step.instructions || null,
})

/** The actions and documents of steps that have none yet. */
export async function insertContents({ db, firmId }: Writing, steps: readonly TemplateStep[]): Promise<void> {
  const actions = steps.flatMap((step) =>
    step.actions.map(({ id, position, label, mandatory, traced }) => ({
      firm_id: firmId,
      step_id: step.id,
      id,
      position,
      label,
      mandatory,
      traced,
    })),
  )
  const documents = steps.flatMap((step) =>
    step.documentIds.map((file_id, position) => ({ firm_id: firmId, step_id: step.id, file_id, position })),
  )
  if (actions.length) await db.insertInto('step_action').values(actions).execute()
  if (documents.length) await db.insertInto('step_document').values(documents).execute()
}
