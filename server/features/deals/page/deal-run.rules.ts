/** The events of a deal as the step engine asks for them. */
import { stageOf } from '#contract/deals/states.rules.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { Occurrence, RunFacts } from '#contract/steps/steps.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'

interface Running {
  readonly createdAt: string
  readonly type: DealType
  readonly state: DealState
}

export const runOf = (deal: Running, events: readonly EventDetail[]): RunFacts => ({
  startedAt: deal.createdAt,
  stage: stageOf(deal.type, deal.state),
  occurrences: events.map(occurrence),
})

const occurrence = (event: EventDetail): Occurrence => ({
  id: event.id,
  stepId: event.stepId,
  kind: event.kind,
  status: event.status,
  createdAt: event.createdAt,
  startsAt: event.startsAt ?? event.createdAt,
  dueAt: event.dueAt,
  validatedAt: event.validatedAt,
  ticks: event.ticks.map(({ actionId, at, by }) => ({ actionId, at, by: by.id })),
})
