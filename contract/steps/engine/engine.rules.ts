/**
 * DEAL-50 to DEAL-53, CAMP-20: what one act does to the steps of a deal or participation: new facts and effects, or a
 * refusal. Nothing is changed in place. A workflow (DEAL-54) will be a second function of this same shape, with its
 * transitions in the plan: it shares `completion.rules.ts` and replaces the order kept by `passage.rules.ts`.
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import { mayChooseStatus, mayComplete, mayTick, mayUntick } from '../completion.rules.ts'
import { effectsOf } from './effects.rules.ts'
import type { StepEvent, StepOutcome } from './engine.types.ts'
import { validates } from '../gating.rules.ts'
import { newOccurrence } from './new-occurrence.rules.ts'
import type { Addition } from './new-occurrence.rules.ts'
import { mayAdd, mayAdvance, mayTakeBack, stepOf } from './passage.rules.ts'
import type { EventStatus, Occurrence, RunFacts, StepPlan } from '../steps.types.ts'

export function applyStepEvent(plan: StepPlan, run: RunFacts, event: StepEvent): StepOutcome {
  if (event.type === 'add' || event.type === 'addUnplanned') return add(plan, run, event)
  const occurrence = run.occurrences.find(({ id }) => id === event.occurrenceId)
  if (!occurrence) return refuse('not_found')
  switch (event.type) {
    case 'tick':
      return tick(plan, run, occurrence, event)
    case 'untick':
      return untick(plan, run, occurrence, event.actionId)
    case 'setStatus':
      return chooseStatus(plan, run, occurrence, event)
    case 'send':
      return send(plan, run, occurrence, event.at)
    case 'remove':
      return remove(plan, run, occurrence)
  }
}

/** Several acts of one save (added, ticked and finished at once): all of them, or the first refusal. */
export function applyStepEvents(plan: StepPlan, run: RunFacts, events: readonly StepEvent[]): StepOutcome {
  return events.reduce<StepOutcome>(
    (before, event) => {
      if (!before.ok) return before
      const after = applyStepEvent(plan, before.run, event)
      return after.ok ? { ...after, effects: [...before.effects, ...after.effects] } : after
    },
    { ok: true, run, effects: [] },
  )
}

type Act<T extends StepEvent['type']> = Extract<StepEvent, { type: T }>

function add(plan: StepPlan, run: RunFacts, event: Addition): StepOutcome {
  if (run.occurrences.some(({ id }) => id === event.occurrenceId)) return refuse('idempotency_conflict')
  if (event.type === 'addUnplanned') return settle(plan, run, newOccurrence(event, event.kind, null, plan.zone))
  const step = stepOf(plan, event.stepId)
  if (!step) return refuse('not_found')
  const verdict = mayAdd(plan, run, step)
  return verdict.ok ? settle(plan, run, newOccurrence(event, step.kind, step, plan.zone)) : verdict
}

function tick(plan: StepPlan, run: RunFacts, occurrence: Occurrence, event: Act<'tick'>): StepOutcome {
  const verdict = mayTick(stepOf(plan, occurrence.stepId), event.actionId)
  if (!verdict.ok) return verdict
  // The first tick stays the signed one.
  if (occurrence.ticks.some(({ actionId }) => actionId === event.actionId)) return unchanged(run)
  const { actionId, at, by } = event
  return replaced(run, { ...occurrence, ticks: [...occurrence.ticks, { actionId, at, by }] })
}

function untick(plan: StepPlan, run: RunFacts, occurrence: Occurrence, actionId: string): StepOutcome {
  const verdict = mayUntick(stepOf(plan, occurrence.stepId), occurrence, actionId)
  if (!verdict.ok) return verdict
  return replaced(run, { ...occurrence, ticks: occurrence.ticks.filter((one) => one.actionId !== actionId) })
}

function chooseStatus(plan: StepPlan, run: RunFacts, occurrence: Occurrence, event: Act<'setStatus'>): StepOutcome {
  const verdict = mayChooseStatus(occurrence.kind, event.status)
  return verdict.ok ? moveTo(plan, run, occurrence, event.status, event.at) : verdict
}

function send(plan: StepPlan, run: RunFacts, occurrence: Occurrence, at: string): StepOutcome {
  if (occurrence.kind !== 'email' || occurrence.status !== 'todo') return refuse('step.not_an_email')
  return moveTo(plan, run, occurrence, 'done', at)
}

function moveTo(plan: StepPlan, run: RunFacts, occurrence: Occurrence, status: EventStatus, at: string): StepOutcome {
  if (status === occurrence.status) return unchanged(run)
  const back = mayTakeBack(plan, run, occurrence)
  if (!back.ok) return back
  const passage = mayAdvance(plan, run, occurrence, status)
  if (!passage.ok) return passage
  const step = stepOf(plan, occurrence.stepId)
  const ending = step && validates(status) ? mayComplete(step, occurrence) : allow()
  if (!ending.ok) return ending
  return settle(plan, run, { ...occurrence, status, validatedAt: validates(status) ? at : null })
}

function remove(plan: StepPlan, run: RunFacts, occurrence: Occurrence): StepOutcome {
  const verdict = mayTakeBack(plan, run, occurrence)
  if (!verdict.ok) return verdict
  return { ok: true, run: { ...run, occurrences: run.occurrences.filter((one) => one !== occurrence) }, effects: [] }
}

const unchanged = (run: RunFacts): StepOutcome => ({ ok: true, run, effects: [] })

function replaced(run: RunFacts, occurrence: Occurrence): StepOutcome {
  const known = run.occurrences.some(({ id }) => id === occurrence.id)
  const occurrences = known
    ? run.occurrences.map((one) => (one.id === occurrence.id ? occurrence : one))
    : [...run.occurrences, occurrence]
  return { ok: true, run: { ...run, occurrences }, effects: [] }
}

/** Writes the event down and says what its new status causes. */
function settle(plan: StepPlan, before: RunFacts, occurrence: Occurrence): StepOutcome {
  const outcome = replaced(before, occurrence)
  return outcome.ok ? { ...outcome, effects: effectsOf(plan, before, outcome.run, occurrence) } : outcome
}
