import type { Right } from '#contract/rights/rights.types.ts'
import type { ComponentType } from 'react'
import { IconProgressCheck, IconSettings, IconShieldCog, IconUser } from '@tabler/icons-react'
import type { Translate } from '../languages/translate.ts'

/** An entry of the user menu. Like a module, it is shown once its address exists, to those who hold the right. */
export interface UserMenuEntry {
  readonly key: string
  readonly label: (t: Translate) => string
  readonly address: string
  readonly icon: ComponentType<{ size?: number }>
  readonly right?: Right
  /** Shown to those who do not hold this one: they have less behind the same address. */
  readonly without?: Right
}

export const userMenu: readonly UserMenuEntry[] = [
  { key: 'card', label: (t) => t('userMenu.card'), address: '/ma-fiche', icon: IconUser },
  { key: 'jobs', label: (t) => t('jobs:menu'), address: '/traitements', icon: IconProgressCheck },
  { key: 'services', label: (t) => t('userMenu.services'), address: '/services', icon: IconSettings, right: 'settings.manage' },
  { key: 'my-settings', label: (t) => t('settings:mine'), address: '/services', icon: IconSettings, without: 'settings.manage' },
  {
    key: 'administration',
    label: (t) => t('userMenu.administration'),
    address: '/administration',
    icon: IconShieldCog,
    right: 'administration.see',
  },
]

export const isOffered = ({ right, without }: UserMenuEntry, may: (right: Right | undefined) => boolean): boolean =>
  may(right) && (without === undefined || !may(without))
