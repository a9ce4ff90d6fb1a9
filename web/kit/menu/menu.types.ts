import type { ReactNode } from 'react'
import type { Verdict } from '#contract/kernel/verdict.ts'

/** Something one may choose to do, wherever it is offered: a menu, an action bar. */
export interface Choice {
  readonly key: string
  readonly label: string
  readonly icon?: ReactNode
  readonly danger?: boolean
  /** The answer's `can`; greyed with the reason when false. */
  readonly can?: boolean
  readonly why?: Verdict | string
}

/** An entry of a menu: something to do, or a sub-menu. */
export type MenuEntry = Choice & ({ readonly run: () => void } | { readonly entries: readonly MenuEntry[] })
