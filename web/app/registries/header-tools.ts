import type { ComponentType } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'

/** What stands at the right of the header, before the user menu: the bell. Load it lazily: `lazy(() => import('…'))`. */
export interface HeaderTool {
  readonly key: string
  readonly component: ComponentType
  readonly right?: Right
}

export const headerTools: readonly HeaderTool[] = []
