/** ORG-14: what a profile grants. Each right of a profile is a flag or a scope; contact rights exist per contact type. */
export const CONTACT_TYPES = ['client', 'prospect', 'partner', 'supplier', 'professional', 'other'] as const
export type ContactType = (typeof CONTACT_TYPES)[number]

export const SCOPES = ['none', 'own', 'attached', 'group', 'all'] as const
/** On whose records: none · own · attached (me and all below me) · group (attached and my siblings) · all (ORG-16). */
export type Scope = (typeof SCOPES)[number]

export const FLAGS = [
  'admin.access',
  'admin.subscription',
  'admin.importContacts',
  'admin.importAccounts',
  'admin.custodians',
  'calendar.modifyOthers',
  'config.services',
  'deals.templates',
  'campaigns.manage',
  'compliance.manage',
  'commissions.access',
  'alerts.settings',
  'reports.settingsForOthers',
  'contacts.private',
  'contacts.deleteMergeRestore',
  'contacts.export',
  'accounts.see',
  'accounts.manage',
  'queries.contacts',
  'queries.accounts',
  'queries.deals',
  'queries.batch',
  'queries.share',
] as const
type PlainFlag = (typeof FLAGS)[number]

export const SCOPED = [
  'calendar.see',
  'deals.access',
  'campaigns.access',
  'alerts.newClients',
  'alerts.newAccounts',
  'alerts.pendingMovements',
  'alerts.zeroAccounts',
] as const
type PlainScoped = (typeof SCOPED)[number]

export type Flag = PlainFlag | `contacts.modify.${ContactType}`
export type ScopedPermission = PlainScoped | `contacts.access.${ContactType}`

export const ALL_FLAGS: readonly Flag[] = [...FLAGS, ...CONTACT_TYPES.map((type) => `contacts.modify.${type}` as const)]
export const ALL_SCOPED: readonly ScopedPermission[] = [
  ...SCOPED,
  ...CONTACT_TYPES.map((type) => `contacts.access.${type}` as const),
]

/** What a profile holds: flags it has, and a scope per scoped permission (absent: none). */
export interface Grants {
  readonly flags: ReadonlySet<Flag>
  readonly scopes: ReadonlyMap<ScopedPermission, Scope>
}
