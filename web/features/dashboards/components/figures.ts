import type { Figures } from '#contract/dashboards/dashboards.shapes.ts'
import { DEAL_STATES, SITUATIONS } from '#contract/deals/deals.types.ts'
import type { DealState, Situation } from '#contract/deals/deals.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'

/** One figure of some deals: what it is called, what it means, and which deals are behind it. */
export interface FigureKind {
  readonly key: string
  readonly label: string
  readonly what: string
  readonly money: boolean
  readonly of: (figures: Figures) => number
  readonly behind: { readonly situations?: readonly Situation[]; readonly states?: readonly DealState[] }
}

const amounts = (t: Translate): FigureKind[] => [
  {
    key: 'count',
    label: t('dashboards:figure.count'),
    what: t('dashboards:figure.what.count'),
    money: false,
    of: (figures) => figures.count,
    behind: {},
  },
  {
    key: 'potential',
    label: t('dashboards:figure.potential'),
    what: t('dashboards:figure.what.potential'),
    money: true,
    of: (figures) => figures.potentialCents,
    behind: {},
  },
  {
    key: 'weighted',
    label: t('dashboards:figure.weighted'),
    what: t('dashboards:figure.what.weighted'),
    money: true,
    of: (figures) => figures.weightedCents,
    behind: {},
  },
]

/** DEAL-80: count, potential, weighted, then where the deals stand. */
export const situationFigures = (t: Translate): FigureKind[] => [
  ...amounts(t),
  ...SITUATIONS.map((situation) => ({
    key: situation,
    label: t(`dashboards:situation.${situation}`),
    what: t(`dashboards:figure.what.${situation}`),
    money: false,
    of: (figures: Figures) => figures.bySituation[situation],
    behind: { situations: [situation] },
  })),
]

export const stateFigures = (t: Translate): FigureKind[] => [
  ...amounts(t),
  ...DEAL_STATES.map((state) => ({
    key: state,
    label: t(`deals:state.${state}`),
    what: t('dashboards:figure.what.state', { state: t(`deals:state.${state}`) }),
    money: false,
    of: (figures: Figures) => figures.byState[state],
    behind: { states: [state] },
  })),
]
