import { ALL_FLAGS, ALL_SCOPED, CONTACT_TYPES } from './permissions.types.ts'
import type { Flag, Scope, ScopedPermission } from './permissions.types.ts'

/** What a profile of ORG-12 grants in a new firm. */
export interface ExampleProfile {
  readonly label: string
  readonly isAdministrator: boolean
  readonly flags: readonly Flag[]
  readonly scopes: Readonly<Partial<Record<ScopedPermission, Scope>>>
}

const modifyEveryType = CONTACT_TYPES.map((type) => `contacts.modify.${type}` as const)
const accessEveryType = (scope: Scope) =>
  Object.fromEntries(CONTACT_TYPES.map((type) => [`contacts.access.${type}`, scope])) as Record<
    `contacts.access.${(typeof CONTACT_TYPES)[number]}`,
    Scope
  >

const everyday = [
  'admin.importContacts',
  'admin.importAccounts',
  'admin.custodians',
  'compliance.manage',
  'contacts.private',
  'contacts.deleteMergeRestore',
  'contacts.export',
  ...modifyEveryType,
  'accounts.see',
  'queries.contacts',
  'queries.accounts',
  'queries.deals',
  'queries.batch',
  'queries.share',
] as const satisfies readonly Flag[]

const leading = [
  ...everyday,
  'calendar.modifyOthers',
  'config.services',
  'deals.templates',
  'campaigns.manage',
  'commissions.access',
  'alerts.settings',
  'reports.settingsForOthers',
  'accounts.manage',
] as const satisfies readonly Flag[]

const sameScope = (scope: Scope): Record<ScopedPermission, Scope> => ({
  'calendar.see': scope,
  'deals.access': scope,
  'campaigns.access': scope,
  'alerts.newClients': scope,
  'alerts.newAccounts': scope,
  'alerts.pendingMovements': scope,
  'alerts.zeroAccounts': scope,
  ...accessEveryType(scope),
})

/** ORG-11, ORG-12: the five profiles of a new firm, exactly as the table of the specification. */
export const EXAMPLE_PROFILES = {
  administrator: {
    label: 'Administrateur',
    isAdministrator: true,
    flags: ALL_FLAGS,
    scopes: Object.fromEntries(ALL_SCOPED.map((permission) => [permission, 'all'])),
  },
  manager: { label: 'Manager', isAdministrator: false, flags: [...leading, 'admin.subscription'], scopes: sameScope('attached') },
  adviser: { label: 'Conseiller', isAdministrator: false, flags: leading, scopes: sameScope('group') },
  junior: {
    label: 'Conseiller junior',
    isAdministrator: false,
    flags: ['accounts.see', 'accounts.manage'],
    scopes: { ...sameScope('group'), 'calendar.see': 'own' },
  },
  backOffice: {
    label: 'Back-office',
    isAdministrator: false,
    flags: everyday,
    scopes: {
      'calendar.see': 'own',
      'deals.access': 'group',
      'campaigns.access': 'none',
      'alerts.newClients': 'group',
      ...accessEveryType('group'),
    },
  },
} as const satisfies Record<string, ExampleProfile>

export type ExampleProfileKey = keyof typeof EXAMPLE_PROFILES
