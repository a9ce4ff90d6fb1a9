/** DEAL-44, DEAL-50, DEAL-52: the steps and events of a deal as its page shows them, with what can be done and why not. */
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { whyNot } from '#contract/kernel/why.ts'
import { statusesOf } from '#contract/steps/completion.rules.ts'
import { applyStepEvent } from '#contract/steps/engine/engine.rules.ts'
import { mayAdd } from '#contract/steps/engine/passage.rules.ts'
import { inOrder } from '#contract/steps/gating.rules.ts'
import { backOfficeCells } from '#contract/steps/progress.rules.ts'
import type { RunFacts, StepPlan, TemplateStep } from '#contract/steps/steps.types.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'

type Plan = StepPlan & { readonly steps: readonly TemplateStep[] }

export function stepsShown(plan: Plan, run: RunFacts, files: ReadonlyMap<string, FileLine>): DealDetail['steps'] {
  const cells = new Map(backOfficeCells(plan.steps, run.occurrences).map((cell) => [cell.stepId, cell]))
  return inOrder(plan.steps).map(({ documentIds, actions, ...step }, index) => ({
    id: step.id,
    number: index + 1,
    kind: step.kind,
    subject: step.subject,
    mandatory: step.mandatory,
    delayDays: step.delayDays,
    instructions: step.instructions,
    eventTypeId: step.eventTypeId,
    documents: documentIds.flatMap((id) => files.get(id) ?? []),
    actions: inOrder(actions),
    state: cells.get(step.id)?.state ?? 'not_begun',
    validatedAt: cells.get(step.id)?.validatedAt ?? null,
    cannotAdd: whyNot(mayAdd(plan, run, { ...step, actions })),
  }))
}

/** `now`: ISO instant. What the engine would answer to « Terminée » and to a deletion. */
export function eventsShown(plan: Plan, run: RunFacts, events: readonly EventDetail[], now: string): DealDetail['events'] {
  return events.map((event) => {
    const statuses = [...statusesOf(event.kind)]
    const done = applyStepEvent(plan, run, { type: 'setStatus', occurrenceId: event.id, status: 'done', at: now })
    const gone = applyStepEvent(plan, run, { type: 'remove', occurrenceId: event.id })
    return {
      ...event,
      statuses,
      cannotComplete: statuses.length && !done.ok ? whyNot(done) : null,
      cannotDelete: gone.ok ? null : whyNot(gone),
    }
  })
}
