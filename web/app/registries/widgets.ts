import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'

/**
 * A block of the home page (HOME-1). The frame draws its title, its skeleton and its failure; the component draws the
 * content and loads lazily: `lazy(() => import('…'))`.
 */
export interface Widget {
  readonly key: string
  readonly title: (t: Translate) => string
  readonly component: ComponentType
  readonly right?: Right
  /** Two columns instead of one, where there is room. */
  readonly wide?: boolean
  /** Where « Tout voir » leads. */
  readonly address?: string
}

/** In the order of the page. */
export const homeWidgets: readonly Widget[] = [
  {
    key: 'work',
    title: (t) => t('timeline:work.title'),
    component: lazy(async () => ({ default: (await import('#web/features/timeline/MyWork.tsx')).MyWork })),
    wide: true,
  },
  {
    key: 'recent-contacts',
    title: (t) => t('contacts:recent.title'),
    component: lazy(() =>
      import('#web/features/contacts/RecentContacts.tsx').then((module) => ({ default: module.RecentContacts })),
    ),
    right: 'contact.see',
    address: '/contacts',
  },
]
