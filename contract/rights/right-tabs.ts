import type { Flag, ScopedPermission } from './permissions.types.ts'
import { CONTACT_TYPES } from './permissions.types.ts'

/** ORG-14: the rights as the page of a profile groups them, in this order. */
export const RIGHT_TABS = {
  administration: ['admin.access', 'admin.subscription', 'admin.importContacts', 'admin.importAccounts', 'admin.custodians'],
  calendar: ['calendar.see', 'calendar.modifyOthers'],
  configuration: [
    'config.services',
    'deals.templates',
    'deals.access',
    'campaigns.manage',
    'campaigns.access',
    'compliance.manage',
    'commissions.access',
    'alerts.settings',
    'reports.settingsForOthers',
  ],
  contact: [
    ...CONTACT_TYPES.map((type) => `contacts.access.${type}` as const),
    ...CONTACT_TYPES.map((type) => `contacts.modify.${type}` as const),
    'contacts.private',
    'alerts.newClients',
    'contacts.deleteMergeRestore',
    'contacts.export',
  ],
  portfolio: ['accounts.see', 'accounts.manage', 'alerts.newAccounts', 'alerts.pendingMovements', 'alerts.zeroAccounts'],
  queries: ['queries.contacts', 'queries.accounts', 'queries.deals', 'queries.batch', 'queries.share'],
} as const satisfies Readonly<Record<string, readonly (Flag | ScopedPermission)[]>>

export type RightTab = keyof typeof RIGHT_TABS
