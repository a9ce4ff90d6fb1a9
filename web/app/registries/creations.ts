import { IconUserPlus } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'

/** What a creation's dialog receives. Load it lazily: `lazy(() => import('…'))`. */
export interface CreationDialogProps {
  readonly onClose: () => void
}

/** An entry of the « + » menu, found in the palette too: a page, or a dialog over the present one. */
export interface Creation {
  readonly key: string
  /** In the menu: « Contact ». */
  readonly label: (t: Translate) => string
  /** In the palette: « Ajouter un contact ». */
  readonly command: (t: Translate) => string
  readonly icon: ComponentType<{ size?: number }>
  readonly right?: Right
  readonly opens: { readonly address: string } | { readonly dialog: ComponentType<CreationDialogProps> }
}

export const creations: readonly Creation[] = [
  {
    key: 'contact',
    label: (t) => t('contacts:entry.menu'),
    command: (t) => t('contacts:entry.command'),
    icon: IconUserPlus,
    right: 'contact.create',
    opens: {
      dialog: lazy(() =>
        import('#web/features/contacts/entry/AddContactDialog.tsx').then((module) => ({ default: module.AddContactDialog })),
      ),
    },
  },
]
