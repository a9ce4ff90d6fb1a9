/** DEAL-40 to DEAL-44, DEAL-55: a deal as its page shows it. */
import { asksForFinalState } from '#contract/deals/closure.rules.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import type { DealState, StateFacts } from '#contract/deals/deals.types.ts'
import { weightedPotential } from '#contract/deals/figures.rules.ts'
import { milestonesOf } from '#contract/deals/milestones.rules.ts'
import { isTerminal, mayChangeState, mayReopen, stageOf, statesOf, stateToReopenIn } from '#contract/deals/states.rules.ts'
import { whyNot } from '#contract/kernel/why.ts'
import { currentStep } from '#contract/steps/current.rules.ts'
import { dueState } from '#contract/steps/due.rules.ts'
import { mandatoryLeft, proposedStep } from '#contract/steps/gating.rules.ts'
import { progressOf } from '#contract/steps/progress.rules.ts'
import type { RunFacts, StepPlan } from '#contract/steps/steps.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'

interface Stated {
  readonly type: DealType
  readonly state: DealState
  readonly plan: StepPlan
  readonly run: RunFacts
}

const factsOf = ({ type, state, plan, run }: Stated): StateFacts => ({
  type,
  state,
  mandatoryLeft: mandatoryLeft(plan.steps, run.occurrences),
})

/** The part about states: which may be chosen, and where a deal that is over would go back to. `past`: the oldest first. */
export function statesShown(deal: Stated, past: readonly DealState[]) {
  const facts = factsOf(deal)
  const over = isTerminal(deal.type, deal.state)
  const verdict = (state: DealState) => (over ? mayReopen(facts, state) : mayChangeState(facts, state))
  return {
    stage: stageOf(deal.type, deal.state),
    states: statesOf(deal.type).map((state) => ({ state, cannot: whyNot(verdict(state)) })),
    asksForFinalState: asksForFinalState(deal, deal.plan.steps, deal.run.occurrences),
    reopensIn: over ? stateToReopenIn(deal.type, past) : null,
  }
}

/** The part about where it stands. `now`: ISO instant. */
export function standingShown({ type, state, plan, run }: Stated, now: string) {
  const current = currentStep(plan, run)
  return {
    current: current && {
      stepId: current.stepId,
      number: current.number,
      subject: current.subject,
      startsAt: current.startsAt,
      dueAt: current.dueAt,
      eventId: current.occurrenceId,
    },
    due: dueState(current?.dueAt ?? null, stageOf(type, state), now),
    proposedStepId: proposedStep(plan.steps, run.occurrences)?.id ?? null,
    progress: progressOf(plan.steps, run.occurrences),
  }
}

/** The part about amounts and milestones, in the milestones' order. */
export function amountsShown(row: { potential_cents: number | null; probability: number | null }) {
  const { potential_cents: potentialCents, probability } = row
  return { potentialCents, probability, weightedCents: weightedPotential(potentialCents, probability) }
}

export const milestonesShown = (type: DealType, ticked: Readonly<Record<string, string | null>>): DealDetail['milestones'] =>
  milestonesOf(type).map((milestone) => ({ milestone, onDay: ticked[milestone] ?? null }))
