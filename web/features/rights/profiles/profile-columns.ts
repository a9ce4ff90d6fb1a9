import type { Out } from '#contract/kernel/operation.ts'
import type { listProfiles } from '#contract/rights/rights.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import type { Column } from '#web/kit/list/list.types.ts'

export type ProfileRow = Out<typeof listProfiles>['profiles'][number]
export type AnyProfile = Pick<
  ProfileRow,
  'id' | 'label' | 'isAdministrator' | 'valid' | 'custom' | 'person' | 'version' | 'notChange' | 'notDelete'
>

export function profileStates(profile: AnyProfile, t: Translate): readonly BadgeValue[] {
  const valid: BadgeValue = profile.valid
    ? { label: t('rights:state.valid'), tone: 'good' }
    : { label: t('rights:state.invalid'), tone: 'warning' }
  const kind: readonly BadgeValue[] = profile.isAdministrator
    ? [{ label: t('rights:state.administrator'), tone: 'accent' }]
    : profile.custom
      ? [{ label: t('rights:state.custom'), tone: 'accent' }]
      : []
  return [valid, ...kind]
}

export const profileColumns = (t: Translate): readonly Column<ProfileRow>[] => [
  {
    key: 'label',
    label: t('rights:column.label'),
    kind: 'link',
    width: 280,
    sortable: true,
    value: (row) => ({ label: row.label }),
  },
  { key: 'state', label: t('rights:column.state'), kind: 'badge', width: 210, value: (row) => profileStates(row, t) },
  { key: 'users', label: t('rights:column.users'), kind: 'number', width: 110, sortable: true, value: (row) => row.userCount },
  { key: 'person', label: t('rights:column.person'), width: 220, sortable: true, value: (row) => row.person?.name },
]

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const ORDER: Readonly<Record<string, (row: ProfileRow) => string | number>> = {
  label: ({ label }) => label,
  users: ({ userCount }) => userCount,
  person: ({ person }) => person?.name ?? '',
}

/** Searched and sorted here: a firm has tens of profiles. Unsorted, they stand in the firm's own order. */
export function arranged(rows: readonly ProfileRow[], search: string, sort: string | null, direction: 'asc' | 'desc') {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const found = rows.filter(({ label, person }) => words.every((word) => plain(`${label} ${person?.name ?? ''}`).includes(word)))
  const key = ORDER[sort ?? '']
  if (!key) return found
  const compare = (a: ProfileRow, b: ProfileRow) => {
    const [one, other] = [key(a), key(b)]
    return typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other), 'fr')
  }
  return found.toSorted((a, b) => (direction === 'desc' ? compare(b, a) : compare(a, b)))
}
