import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'

/** What stands at the right of the header, before the user menu: the bell. Load it lazily: `lazy(() => import('…'))`. */
export interface HeaderTool {
  readonly key: string
  readonly component: ComponentType
  readonly right?: Right
}

const Bell = lazy(async () => ({ default: (await import('#web/features/notifications/Bell.tsx')).Bell }))

export const headerTools: readonly HeaderTool[] = [{ key: 'bell', component: Bell }]
