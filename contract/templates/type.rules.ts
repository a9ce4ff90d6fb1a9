/**
 * DEAL-3, DEAL-4, DEAL-6: the type of a template decides which steps it takes and what its deals may create. It is fixed
 * once the template has deals; a workflow takes tasks only; the two administrative types have no behaviours, and a
 * behaviour that a deal has used stays ticked.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { EVENT_KIND_LABELS } from '../steps/steps.labels.ts'
import type { EventKind } from '../steps/steps.types.ts'
import { countOfDeals } from '../steps/plan/deal-count.ts'
import { BEHAVIOUR_LABELS, DEAL_TYPE_LABELS } from './templates.labels.ts'
import { BEHAVIOURS, DEAL_TYPES } from './templates.types.ts'
import type { Behaviour, DealFamily, DealType } from './templates.types.ts'

const FAMILY_OF: Readonly<Record<DealType, DealFamily>> = {
  administrative_follow_up: 'administrative',
  wealth_audit: 'administrative',
  account_opening: 'financial',
  contribution: 'financial',
  surrender: 'financial',
  withdrawal: 'financial',
  switch: 'financial',
  workflow: 'workflow',
}

export const familyOf = (type: DealType): DealFamily => FAMILY_OF[type]

/** For an SQL form of what a family decides. */
export const typesOf = (family: DealFamily): DealType[] => DEAL_TYPES.filter((type) => familyOf(type) === family)

interface PlacedStep {
  readonly kind: EventKind
  readonly subject: string
  readonly position: number
}

/** May this template take this type? `deals`: how many it has, whatever their state. */
export function mayTakeType(
  template: { readonly type: DealType; readonly steps: readonly PlacedStep[] },
  type: DealType,
  deals: number,
): Verdict<'template.type_fixed' | 'template.workflow_tasks_only'> {
  if (type === template.type) return allow()
  if (deals > 0) return refuse('template.type_fixed', countOfDeals(deals))
  const others = template.steps.filter((step) => !takesKind(type, step.kind)).toSorted((a, b) => a.position - b.position)
  if (others.length === 0) return allow()
  return refuse('template.workflow_tasks_only', { steps: quoted(others.map(({ subject }) => subject)), count: others.length })
}

const takesKind = (type: DealType, kind: EventKind): boolean => type !== 'workflow' || kind === 'task'

/** The kinds a new step of this template may have: what the page offers. */
export const kindsOf = (type: DealType, kinds: readonly EventKind[]): EventKind[] => kinds.filter((kind) => takesKind(type, kind))

export function mayHoldStep(type: DealType, step: Omit<PlacedStep, 'position'>): Verdict<'template.step_not_task'> {
  if (takesKind(type, step.kind)) return allow()
  return refuse('template.step_not_task', { step: step.subject, kind: EVENT_KIND_LABELS[step.kind] })
}

/** The behaviours this type may allow: none for the administrative family. */
export const behavioursOf = (type: DealType): readonly Behaviour[] => (familyOf(type) === 'administrative' ? [] : BEHAVIOURS)

/** `used`: kinds that a deal of this template has created. The type is the one it will have. */
export function mayAllow(
  type: DealType,
  ticked: readonly Behaviour[],
  used: readonly Behaviour[],
): Verdict<'template.behaviour_unavailable' | 'template.behaviour_used'> {
  const available = behavioursOf(type)
  const excess = ticked.filter((behaviour) => !available.includes(behaviour))
  if (excess.length > 0)
    return refuse('template.behaviour_unavailable', { type: DEAL_TYPE_LABELS[type], behaviours: named(excess) })
  const missing = used.filter((behaviour) => !ticked.includes(behaviour))
  return missing.length > 0 ? refuse('template.behaviour_used', { behaviours: named(missing) }) : allow()
}

const quoted = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(', ')
const named = (behaviours: readonly Behaviour[]): string => quoted(behaviours.map((behaviour) => BEHAVIOUR_LABELS[behaviour]))
