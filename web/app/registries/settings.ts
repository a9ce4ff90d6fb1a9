import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'

/** ORG-50: the themes of Services, in their order; one without a page the user may open is not shown. */
export const SETTING_THEMES = [
  'modules',
  'personalisation',
  'deals',
  'reports',
  'mails',
  'synchronisation',
  'portal',
  'contribution',
] as const
export type SettingTheme = (typeof SETTING_THEMES)[number]

/** A page of settings: its route stands below `settingsRoute`. Shown, and found by its words, to those who hold the right. */
export interface SettingPage {
  readonly key: string
  readonly theme: SettingTheme
  /** Pages of one group stand together in the tree. */
  readonly group: (t: Translate) => string
  readonly label: (t: Translate) => string
  readonly address: string
  /** Left out: everybody's own (« Mes paramètres »). */
  readonly right?: Right
}

export const settingPages: readonly SettingPage[] = [
  {
    key: 'categories',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('contacts:categories.title'),
    address: '/services/categories',
    right: 'settings.manage',
  },
  {
    key: 'composition',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('contactLists:composition.title'),
    address: '/services/tableau-contacts',
    right: 'settings.manage',
  },
  {
    key: 'keywords',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('contacts:keywords.title'),
    address: '/services/mots-cles',
    right: 'settings.manage',
  },
  {
    key: 'relation-types',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('relations:types.title'),
    address: '/services/types-relation',
    right: 'settings.manage',
  },
  {
    key: 'document-types',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('documents:types.title'),
    address: '/services/types-document',
    right: 'settings.manage',
  },
  {
    key: 'deleted-contacts',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('lifecycle:deleted.title'),
    address: '/services/corbeille',
    right: 'contact.delete',
  },
  {
    key: 'duplicates',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('merge:duplicates.title'),
    address: '/services/doublons',
    right: 'contact.merge',
  },
  {
    key: 'imports',
    theme: 'modules',
    group: (t) => t('settings:group.contacts'),
    label: (t) => t('imports:menu'),
    address: '/services/imports',
    right: 'contact.import',
  },
  {
    key: 'widgets',
    theme: 'modules',
    group: (t) => t('settings:group.home'),
    label: (t) => t('settings:widgets.title'),
    address: '/services/organisation',
  },
  {
    key: 'event-types',
    theme: 'personalisation',
    group: (t) => t('settings:group.calendar'),
    label: (t) => t('timeline:types.title'),
    address: '/services/types-evenement',
    right: 'settings.manage',
  },
  {
    key: 'user-statuses',
    theme: 'personalisation',
    group: (t) => t('settings:group.users'),
    label: (t) => t('settings:statuses.title'),
    address: '/services/statuts-utilisateur',
    right: 'user.manage',
  },
  {
    key: 'copy',
    theme: 'personalisation',
    group: (t) => t('settings:group.users'),
    label: (t) => t('settings:copy.title'),
    address: '/services/reproduire',
    right: 'settings.copy',
  },
  {
    key: 'own-logos',
    theme: 'personalisation',
    group: (t) => t('settings:group.logos'),
    label: (t) => t('organisation:logos.ownTitle'),
    address: '/services/mes-logos',
  },
  {
    key: 'templates',
    theme: 'deals',
    group: (t) => t('settings:group.deals'),
    label: (t) => t('templates:menu'),
    address: '/services/modeles',
    right: 'template.manage',
  },
]
