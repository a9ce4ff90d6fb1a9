/** DEAL-4, DEAL-8, DEAL-21, DEAL-22: a template as its page shows it, with what may still change and why not. */
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import { whyNot } from '#contract/kernel/why.ts'
import { mayDeleteStep, mayEditStep, mayMakeMandatory } from '#contract/steps/plan/edits.rules.ts'
import { dealsThatBegan, furthestBegun } from '#contract/steps/plan/order.rules.ts'
import type { StepUses } from '#contract/steps/plan/order.rules.ts'
import { EVENT_KINDS } from '#contract/steps/steps.types.ts'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import { mayDeleteTemplate } from '#contract/templates/offer.rules.ts'
import { AVAILABLE_DEAL_TYPES } from '#contract/templates/templates.shapes.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import type { TemplateContent } from '#contract/templates/templates.types.ts'
import { behavioursOf, kindsOf, mayTakeType } from '#contract/templates/type.rules.ts'

interface TemplateFacts extends TemplateContent {
  readonly id: string
  readonly version: number
  readonly deals: number
  readonly uses: StepUses
  readonly files: ReadonlyMap<string, FileLine>
}

export function templateDetail(template: TemplateFacts): TemplateDetail {
  const { id, version, name, type, active, archived, behaviours, deals, steps, uses } = template
  return {
    id,
    version,
    name,
    type,
    active,
    archived,
    deals,
    behaviours: [...behaviours],
    steps: steps.map((step) => stepDetail(template, step)),
    freeFrom: (furthestBegun(steps, uses)?.position ?? 0) + 1,
    types: AVAILABLE_DEAL_TYPES.map((other) => ({
      type: other,
      cannotTake: whyNot(
        mayTakeType(
          {
            type,
            steps,
          },
          other,
          deals,
        ),
      ),
    })),
    kinds: kindsOf(type, EVENT_KINDS),
    behaviourChoices: [...behavioursOf(type)],
    cannotDelete: whyNot(mayDeleteTemplate(deals)),
  }
}

function stepDetail({ steps, uses, files }: TemplateFacts, step: TemplateStep): TemplateDetail['steps'][number] {
  const { documentIds, actions, ...shown } = step
  return {
    ...shown,
    documents: documentIds.flatMap((id) => files.get(id) ?? []),
    actions: [...actions],
    begunBy: dealsThatBegan(uses, step.id),
    cannotEdit: whyNot(mayEditStep(step, uses)),
    cannotDelete: whyNot(mayDeleteStep(step, uses)),
    cannotBeMandatory: whyNot(mayMakeMandatory(steps, step, uses)),
  }
}
