import type { Out } from '#contract/kernel/operation.ts'
import type { listUsers } from '#contract/users/users.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import type { Column, ListFilter } from '#web/kit/list/list.types.ts'
import { cardAddress } from './people-addresses.ts'

export type UserRow = Out<typeof listUsers>['rows'][number]

function stateOf(row: UserRow, t: Translate): BadgeValue {
  if (!row.active) return { label: t('people:state.inactive'), tone: 'neutral' }
  return row.activated ? { label: t('people:state.active'), tone: 'good' } : { label: t('people:state.waiting'), tone: 'warning' }
}

/** ORG-24: my own line is marked. */
export const userColumns = (t: Translate): readonly Column<UserRow>[] => [
  {
    key: 'name',
    label: t('people:column.name'),
    kind: 'link',
    width: 240,
    sortable: true,
    value: (row) => ({ label: row.isMe ? `${row.name} (${t('people:me')})` : row.name, href: cardAddress(row.id) }),
  },
  { key: 'login', label: t('people:column.login'), width: 200, sortable: true, value: (row) => row.login },
  { key: 'profile', label: t('people:column.profile'), width: 150, sortable: true, value: (row) => row.profile.name },
  { key: 'manager', label: t('people:column.manager'), width: 180, sortable: true, value: (row) => row.manager?.name },
  { key: 'state', label: t('people:column.state'), kind: 'badge', width: 140, value: (row) => stateOf(row, t) },
  {
    key: 'adviser',
    label: t('people:column.adviser'),
    width: 100,
    value: (row) => (row.isAdviser ? t('people:yes') : t('people:no')),
  },
  { key: 'email', label: t('people:column.email'), width: 240, defaultVisible: false, value: (row) => row.email },
]

/** Names of the filters in the address. */
export const STATE = 'etat'
export const PROFILE = 'profil'

const STATES = { actif: 'active', inactif: 'inactive' } as const

/** What the address says of the state, in the contract's words. */
export const stateIn = (value: string | undefined) => (value === 'actif' || value === 'inactif' ? STATES[value] : 'all')

export const userFilters = (t: Translate, profiles: readonly { readonly id: string; readonly label: string }[]): ListFilter[] => [
  {
    key: STATE,
    label: t('people:column.state'),
    kind: 'choice',
    options: [
      { value: 'actif', label: t('people:state.active') },
      { value: 'inactif', label: t('people:state.inactive') },
    ],
  },
  {
    key: PROFILE,
    label: t('people:column.profile'),
    kind: 'choice',
    options: profiles.map(({ id, label }) => ({ value: id, label })),
  },
]
