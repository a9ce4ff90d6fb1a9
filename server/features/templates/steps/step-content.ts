import type { StepInput } from '#contract/steps/steps.fields.ts'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { cleanRichText } from '#platform/text/rich-text.rules.ts'
import { requireOwnFiles } from '../../documents/documents.public.ts'

/**
 * A step as typed, made ready to be kept: rich text cleaned, new actions named, files and event type checked.
 * @param standing the step as it stands, when it is edited: its documents may stay whoever deposited them
 */
export async function stepContent(
  ctx: Context,
  place: { readonly id: string; readonly position: number },
  input: StepInput,
  standing?: TemplateStep,
): Promise<TemplateStep> {
  const documentIds = [...new Set(input.documentIds)]
  await requireOwnFiles(
    ctx,
    documentIds.filter((id) => !standing?.documentIds.includes(id)),
  )
  await requireEventType(ctx, input)
  const known = new Set(standing?.actions.map(({ id }) => id))
  return {
    ...place,
    kind: input.kind,
    subject: input.subject,
    mandatory: input.mandatory,
    proposeNext: input.proposeNext,
    delayDays: input.delayDays,
    instructions: cleanRichText(input.instructions),
    eventTypeId: input.eventTypeId,
    documentIds,
    actions: input.actions.map(({ id, label, mandatory, traced }, index) => ({
      id: id && known.has(id) ? id : ctx.newId(),
      position: index + 1,
      label,
      mandatory,
      traced,
    })),
  }
}

/** A step's type is one of the firm's, of the step's own kind (DEAL-20). */
async function requireEventType(ctx: Context, { kind, eventTypeId }: StepInput): Promise<void> {
  if (!eventTypeId) return
  const type = await ctx.db
    .selectFrom('event_type')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', eventTypeId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  const issue = { path: ['eventTypeId'], message: 'Choisissez un type de la liste.' }
  if (!type) throw new AppError('invalid_input', {}, [issue])
}
