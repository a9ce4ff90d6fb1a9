import type { DealFilter } from '#contract/dashboards/dashboards.shapes.ts'
import type { BalanceGroup } from '#contract/dashboards/dashboards.types.ts'
import type { FigureKind } from '../components/figures.ts'

/** The node whose children a level shows; empty: the root. */
export interface Parent {
  readonly personId?: string
  readonly templateId?: string
  readonly clientId?: string
}

export interface LevelProps {
  readonly filter: DealFilter
  readonly group: BalanceGroup
  readonly parent: Parent
  readonly depth: number
  readonly figures: readonly FigureKind[]
}
