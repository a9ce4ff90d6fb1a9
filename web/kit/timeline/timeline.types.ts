import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BadgeValue } from '../badge/Badge.tsx'
import type { MenuEntry } from '../menu/menu.types.ts'

/** DEAL-43: how late or near something to do is. */
export type Due = 'over' | 'late' | 'soon' | 'normal'

export interface TimelineKind {
  readonly key: string
  /** « Rendez-vous ». */
  readonly label: string
  readonly icon: Icon
}

/** A line of any kind: an event, a deal, a campaign. */
export interface TimelineItem {
  readonly id: string
  /** Key of one of the kinds. */
  readonly kind: string
  /** ISO instant, or YYYY-MM-DD. */
  readonly at: string
  readonly due: Due
  readonly subject: string
  readonly who?: string
  /** The beginning of its notes, plain text. */
  readonly excerpt?: string
  readonly state?: BadgeValue
  /** Where it leads. */
  readonly address?: string
  readonly menu?: readonly MenuEntry[]
  /** Anything more, below: attachments, progress. */
  readonly more?: ReactNode
}

export interface TimelineFilters {
  /** None: every kind. */
  readonly kinds: readonly string[]
  readonly words: string
}
