import { EVENT_KINDS } from '#contract/steps/steps.types.ts'
import { EXAMPLE_TEMPLATES } from '#contract/templates/examples/example-templates.ts'
import type { TemplateDraft } from '#contract/templates/templates.fields.ts'
import type { TemplateContent } from '#contract/templates/templates.types.ts'
import { FIRST_EVENT_TYPES } from '#contract/timeline/event-types.ts'
import type { Context } from '#platform/context/context.ts'
import { insertTemplate } from './insert-template.ts'
import { writingOf } from './writing.ts'

/** DEAL-3, ORG-51: what a new firm finds ready: a template per type, and the types of events. */
export async function seedTemplates(ctx: Context): Promise<void> {
  const types = EVENT_KINDS.flatMap((kind) =>
    FIRST_EVENT_TYPES[kind].map((type, position) => ({ firm_id: ctx.firmId, id: ctx.newId(), kind, position, ...type })),
  )
  await ctx.db.insertInto('event_type').values(types).execute()
  for (const draft of EXAMPLE_TEMPLATES) {
    const id = ctx.newId()
    await insertTemplate(writingOf(ctx), id, contentOf(draft, ctx.newId))
    ctx.record({ kind: 'template.created', subjectId: id, data: { name: draft.name } })
  }
}

const contentOf = ({ steps, ...characteristics }: TemplateDraft, newId: () => string): TemplateContent => ({
  ...characteristics,
  steps: steps.map((step, index) => ({
    ...step,
    id: newId(),
    position: index + 1,
    actions: step.actions.map((action, place) => ({ ...action, id: newId(), position: place + 1 })),
  })),
})
