import type { Out } from '#contract/kernel/operation.ts'
import type { listUsers } from '#contract/users/users.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import type { Column } from '#web/kit/list/list.types.ts'
import { cardAddress } from './people-addresses.ts'
import { personCell } from './person-cell.tsx'

export type UserRow = Out<typeof listUsers>['rows'][number]

/** In words and by its colour. */
export function stateOf(row: Pick<UserRow, 'active' | 'activated'>, t: Translate): BadgeValue {
  if (!row.active) return { label: t('people:state.inactive'), tone: 'neutral' }
  return row.activated ? { label: t('people:state.active'), tone: 'good' } : { label: t('people:state.waiting'), tone: 'warning' }
}

/** ORG-24: my own line is marked. */
const nameOf = ({ name, isMe }: UserRow, t: Translate): string => (isMe ? `${name} (${t('people:me')})` : name)

export const userColumns = (t: Translate): readonly Column<UserRow>[] => [
  {
    key: 'name',
    label: t('people:column.name'),
    kind: 'link',
    width: 225,
    sortable: true,
    value: (row) => ({ label: nameOf(row, t), href: cardAddress(row.id) }),
    render: (row) => personCell(row, nameOf(row, t)),
  },
  { key: 'login', label: t('people:column.login'), width: 190, sortable: true, value: (row) => row.login },
  { key: 'profile', label: t('people:column.profile'), width: 140, sortable: true, value: (row) => row.profile.name },
  { key: 'manager', label: t('people:column.manager'), width: 150, sortable: true, value: (row) => row.manager?.name },
  { key: 'unit', label: t('people:column.unit'), width: 120, sortable: true, value: (row) => row.unit?.name },
  { key: 'status', label: t('people:column.status'), width: 110, sortable: true, value: (row) => row.status?.name },
  { key: 'state', label: t('people:column.state'), kind: 'badge', width: 150, sortable: true, value: (row) => stateOf(row, t) },
  {
    key: 'lastSignIn',
    label: t('people:column.lastSignIn'),
    kind: 'date',
    width: 160,
    sortable: true,
    value: (row) => row.lastSignInAt,
  },
  {
    key: 'adviser',
    label: t('people:column.adviser'),
    width: 105,
    sortable: true,
    value: (row) => (row.isAdviser ? t('people:yes') : t('people:no')),
  },
  { key: 'email', label: t('people:column.email'), width: 240, defaultVisible: false, value: (row) => row.email },
  {
    key: 'internalNumber',
    label: t('userForm:internalNumber'),
    width: 140,
    defaultVisible: false,
    value: (row) => row.internalNumber,
  },
]
