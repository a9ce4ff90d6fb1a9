import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'

export type WidgetPage = 'home' | 'dashboard'

/**
 * A block of Home or of Pilotage, as each user chooses (HOME-1, ORG-53). The frame draws its title, its skeleton and its failure; the component draws the
 * content and loads lazily: `lazy(() => import('…'))`.
 */
export interface Widget {
  readonly key: string
  /** Where it stands until the user says otherwise. */
  readonly usual: WidgetPage
  readonly title: (t: Translate) => string
  readonly component: ComponentType
  readonly right?: Right
  /** Two columns instead of one, where there is room. */
  readonly wide?: boolean
  /** Where « Tout voir » leads. */
  readonly address?: string
  /** It draws its title itself, and takes the whole width. */
  readonly ownFrame?: boolean
  /** Its form on Pilotage, when it is not the same. */
  readonly onDashboard?: ComponentType
}

/** In the order of the pages. */
export const widgets: readonly Widget[] = [
  {
    key: 'work',
    usual: 'home',
    title: (t) => t('timeline:work.title'),
    component: lazy(async () => ({ default: (await import('#web/features/timeline/MyWork.tsx')).MyWork })),
    wide: true,
  },
  {
    key: 'recent-contacts',
    usual: 'home',
    title: (t) => t('contacts:recent.title'),
    component: lazy(() =>
      import('#web/features/contacts/RecentContacts.tsx').then((module) => ({ default: module.RecentContacts })),
    ),
    right: 'contact.see',
    address: '/contacts',
  },
  {
    key: 'deals',
    usual: 'dashboard',
    title: (t) => t('dashboards:widget.title'),
    component: lazy(async () => ({ default: (await import('#web/features/dashboards/components/HomeDeals.tsx')).HomeDeals })),
    onDashboard: lazy(async () => ({
      default: (await import('#web/features/dashboards/components/PilotageDeals.tsx')).PilotageDeals,
    })),
    right: 'deal.see',
    ownFrame: true,
  },
]
