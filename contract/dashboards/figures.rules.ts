/** DEAL-80, DEAL-82: figures are added up from counts by type and state, whatever asked for them; each deal is in one situation. */
import { situationOf } from '../deals/figures.rules.ts'
import { DEAL_STATES, SITUATIONS } from '../deals/deals.types.ts'
import type { DealState, Situation } from '../deals/deals.types.ts'
import type { DealType } from '../templates/templates.types.ts'
import type { Figures } from './dashboards.shapes.ts'

/** Deals of one type in one state. `overdue`: those among `count` whose current step's due date has passed. */
export interface CountedDeals {
  readonly type: DealType
  readonly state: DealState
  readonly count: number
  readonly overdue: number
  readonly potentialCents: number
  readonly weightedCents: number
}

/** Any day and the day after: an overdue deal is one whose due date lies before now. */
const YESTERDAY = '2000-01-01T00:00:00.000Z'
const TODAY = '2000-01-02T00:00:00.000Z'

const situationIn = ({ type, state }: CountedDeals, overdue: boolean): Situation =>
  situationOf({ type, state, dueAt: overdue ? YESTERDAY : null }, TODAY)

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

export function figuresOf(counted: readonly CountedDeals[]): Figures {
  const figures = { count: 0, potentialCents: 0, weightedCents: 0, bySituation: zeros(SITUATIONS), byState: zeros(DEAL_STATES) }
  for (const group of counted) {
    figures.count += group.count
    figures.potentialCents += group.potentialCents
    figures.weightedCents += group.weightedCents
    figures.byState[group.state] += group.count
    figures.bySituation[situationIn(group, true)] += group.overdue
    figures.bySituation[situationIn(group, false)] += group.count - group.overdue
  }
  return figures
}
