/** DEAL-81: how far the steps are, in numbers and, for the « back office » view, step by step with the traced actions. */
import { inOrder, isUnderWay, validatedSteps, validates } from './gating.rules.ts'
import type { Occurrence, PlannedStep, StepState, Tick } from './steps.types.ts'

interface Progress {
  readonly done: number
  readonly total: number
  readonly mandatoryDone: number
  readonly mandatoryTotal: number
}

/** Counts of validated steps. */
export function progressOf(steps: readonly PlannedStep[], occurrences: readonly Occurrence[]): Progress {
  const validated = validatedSteps(occurrences)
  const done = steps.filter(({ id }) => validated.has(id))
  const mandatory = (some: readonly PlannedStep[]): number => some.filter((step) => step.mandatory).length
  return { done: done.length, total: steps.length, mandatoryDone: mandatory(done), mandatoryTotal: mandatory(steps) }
}

interface StepCell {
  readonly stepId: string
  readonly subject: string
  readonly state: StepState
  /** Last validation. */
  readonly validatedAt: string | null
  readonly traced: readonly { readonly actionId: string; readonly label: string; readonly tick: Tick | null }[]
}

/** One cell per step, in order; a traced action shows its latest tick over all the events of the step. */
export function backOfficeCells(steps: readonly PlannedStep[], occurrences: readonly Occurrence[]): StepCell[] {
  return inOrder(steps).map((step) => {
    const own = occurrences.filter(({ stepId }) => stepId === step.id)
    return {
      stepId: step.id,
      subject: step.subject,
      state: stateOf(own),
      validatedAt: latest(own.flatMap(({ validatedAt }) => validatedAt ?? [])),
      traced: inOrder(step.actions)
        .filter((action) => action.traced)
        .map(({ id, label }) => ({ actionId: id, label, tick: lastTick(own, id) })),
    }
  })
}

/** A validated step stays done while it is repeated. */
function stateOf(occurrences: readonly Occurrence[]): StepState {
  if (occurrences.some(({ status }) => validates(status))) return 'done'
  if (occurrences.some(isUnderWay)) return 'under_way'
  return occurrences.length === 0 ? 'not_begun' : 'dropped'
}

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b)
const latest = (instants: readonly string[]): string | null => instants.toSorted(byInstant).at(-1) ?? null

function lastTick(occurrences: readonly Occurrence[], actionId: string): Tick | null {
  const ticks = occurrences.flatMap((occurrence) => occurrence.ticks.filter((tick) => tick.actionId === actionId))
  return ticks.toSorted((a, b) => byInstant(a.at, b.at)).at(-1) ?? null
}
