import type { Flag, Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'

const TYPES = {
  client: 'clients',
  prospect: 'prospects',
  partner: 'partners',
  supplier: 'suppliers',
  professional: 'professionals',
  other: 'others',
}

const ofTypes = CONTACT_TYPES.flatMap((type): [Flag | ScopedPermission, string][] => [
  [`contacts.access.${type}`, `Access to contacts (${TYPES[type]})`],
  [`contacts.modify.${type}`, `Change contacts (${TYPES[type]})`],
])

/** ORG-14: rights in English. */
export const RIGHT_WORDS_EN: ReadonlyMap<Flag | ScopedPermission, string> = new Map<Flag | ScopedPermission, string>([
  ...ofTypes,
  ['admin.access', 'Access to Administration'],
  ['admin.subscription', 'Access to the subscription'],
  ['admin.importContacts', 'Import of contacts'],
  ['admin.importAccounts', 'Import of accounts'],
  ['admin.custodians', 'Custodians and feeds'],
  ['calendar.see', 'Access to calendars'],
  ['calendar.modifyOthers', 'Change the calendars of others'],
  ['config.services', 'Access to Services'],
  ['deals.templates', 'Deal templates'],
  ['deals.access', 'Access to deals'],
  ['campaigns.manage', 'Campaigns'],
  ['campaigns.access', 'Access to campaigns'],
  ['compliance.manage', 'Compliance'],
  ['commissions.access', 'Commissions'],
  ['alerts.settings', 'Alert settings'],
  ['reports.settingsForOthers', 'Report settings of other users'],
  ['contacts.private', 'Creation of private files'],
  ['alerts.newClients', '“New clients” alert'],
  ['contacts.deleteMergeRestore', 'Deletion, merge and restoration of contacts'],
  ['contacts.export', 'Export of contacts'],
  ['accounts.see', 'See accounts'],
  ['accounts.manage', 'Manage accounts and movements'],
  ['alerts.newAccounts', '“New accounts” alert'],
  ['alerts.pendingMovements', '“Pending movements” alert'],
  ['alerts.zeroAccounts', '“Zero balance” alert'],
  ['queries.contacts', 'Queries on contacts'],
  ['queries.accounts', 'Queries on accounts'],
  ['queries.deals', 'Queries on deals and campaigns'],
  ['queries.batch', 'Batch actions on results'],
  ['queries.share', 'Sharing of queries'],
])

export const SCOPE_WORDS_EN: Readonly<Record<Scope, string>> = {
  none: 'None',
  own: 'Own',
  attached: 'Attached',
  group: 'Group',
  all: 'All',
}

export const SCOPE_SENTENCES_EN: Readonly<Record<Scope, string>> = {
  none: 'Nothing: no file, no list, no number.',
  own: 'What one follows oneself: as main adviser, co-adviser, assistant or person in charge.',
  attached: 'One’s own, and those of everybody below in the hierarchy.',
  group: 'Attached ones, and those of colleagues who have the same manager (not of people below these colleagues).',
  all: 'The whole firm.',
}
