import type { Right } from '#contract/rights/rights.types.ts'
import type { ComponentType } from 'react'
import { IconFileImport, IconListCheck, IconProgressCheck, IconSettings, IconShieldCog, IconUser } from '@tabler/icons-react'
import type { Translate } from '../languages/translate.ts'

/** An entry of the user menu. Like a module, it is shown once its address exists, to those who hold the right. */
export interface UserMenuEntry {
  readonly key: string
  readonly label: (t: Translate) => string
  readonly address: string
  readonly icon: ComponentType<{ size?: number }>
  readonly right?: Right
}

export const userMenu: readonly UserMenuEntry[] = [
  { key: 'card', label: (t) => t('userMenu.card'), address: '/ma-fiche', icon: IconUser },
  { key: 'jobs', label: (t) => t('jobs:menu'), address: '/traitements', icon: IconProgressCheck },
  { key: 'services', label: (t) => t('userMenu.services'), address: '/services', icon: IconSettings, right: 'settings.manage' },
  {
    key: 'templates',
    label: (t) => t('templates:menu'),
    address: '/services/modeles',
    icon: IconListCheck,
    right: 'template.manage',
  },
  {
    key: 'imports',
    label: (t) => t('imports:menu'),
    address: '/services/imports',
    icon: IconFileImport,
    right: 'contact.import',
  },
  {
    key: 'administration',
    label: (t) => t('userMenu.administration'),
    address: '/administration',
    icon: IconShieldCog,
    right: 'administration.see',
  },
]
