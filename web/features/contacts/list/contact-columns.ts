import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import { todayHere } from '#web/kit/format/formats.ts'
import type { Column } from '#web/kit/list/list.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'

/** The day of an instant, on the reader's clock. */
const dayOf = (instant: string) => todayHere(new Date(instant))

const dayColumn = { kind: 'date', width: 110, sortable: true } as const

/** The columns a list of contacts may show (CON-21); the user chooses among them. */
export const contactColumns = (t: Translate): readonly Column<ContactRow>[] => [
  {
    key: 'name',
    label: t('contacts:list.name'),
    kind: 'link',
    width: 200,
    sortable: true,
    value: (row) => ({ label: row.name, href: fileAddressOf(row.id) }),
  },
  { key: 'category', label: t('contacts:list.category'), width: 130, value: (row) => row.category?.name },
  { key: 'adviser', label: t('contacts:list.adviser'), width: 165, value: (row) => row.adviser.name },
  { key: 'phone', label: t('contacts:list.phone'), width: 120, value: (row) => row.phone && formatPhone(row.phone) },
  { key: 'email', label: t('contacts:list.email'), width: 155, value: (row) => row.email },
  { key: 'postcode', label: t('contacts:list.postcode'), width: 100, defaultVisible: false, value: (row) => row.postcode },
  { key: 'town', label: t('contacts:list.town'), width: 140, sortable: true, value: (row) => row.town },
  { key: 'marks', label: t('contacts:list.marks'), kind: 'badge', width: 80, value: (row) => marks(row, t) },
  {
    key: 'kind',
    label: t('contacts:list.kind'),
    width: 140,
    defaultVisible: false,
    value: (row) => t(`contacts:kind.${row.kind}`),
  },
  {
    ...dayColumn,
    key: 'created',
    label: t('contacts:list.createdAt'),
    defaultVisible: false,
    value: (row) => dayOf(row.createdAt),
  },
  { ...dayColumn, key: 'updated', label: t('contacts:list.updatedAt'), value: (row) => dayOf(row.updatedAt) },
]

function marks(row: ContactRow, t: Translate): BadgeValue[] {
  const shown: BadgeValue[] = []
  if (row.deceased) shown.push({ label: t('contacts:list.deceased'), tone: 'neutral' })
  if (row.isPrivate) shown.push({ label: t('contacts:list.private'), tone: 'warning' })
  return shown
}
