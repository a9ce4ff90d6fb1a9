import type { ContactRow, ListedField } from '#contract/contacts/contacts.shapes.ts'
import { fieldWords } from '#contract/contacts/field.labels.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import { todayHere } from '#web/kit/format/formats.ts'
import type { Column } from '#web/kit/list/list.types.ts'
import { fileAddressOf } from '../contact-addresses.ts'
import type { EditedCell, OnEdit } from './cells/cell.types.ts'
import { EditableCell } from './cells/EditableCell.tsx'

type ContactColumn = Column<ContactRow>

/** The day of an instant, on the reader's clock. */
const dayOf = (instant: string) => todayHere(new Date(instant))

const day = { kind: 'date', width: 110 } as const

/** The columns that stand in a list unless somebody chooses otherwise. */
function usualColumns(t: Translate): ContactColumn[] {
  return [
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
    { key: 'phone', label: t('contacts:list.phone'), width: 125, value: (row) => row.phone && formatPhone(row.phone) },
    { key: 'email', label: t('contacts:list.email'), width: 155, value: (row) => row.email },
    { key: 'town', label: t('contacts:list.town'), width: 140, sortable: true, value: (row) => row.town },
    { key: 'marks', label: t('contacts:list.marks'), kind: 'badge', width: 80, value: (row) => marks(row, t) },
    { ...day, key: 'updated', label: t('contacts:list.updatedAt'), sortable: true, value: (row) => dayOf(row.updatedAt) },
  ]
}

function marks(row: ContactRow, t: Translate): BadgeValue[] {
  const shown: BadgeValue[] = []
  if (row.deceased) shown.push({ label: t('contacts:list.deceased'), tone: 'neutral' })
  if (row.isPrivate) shown.push({ label: t('contacts:list.private'), tone: 'warning' })
  return shown
}

/** Fields of the General tab, in the order that they are offered. */
const WORDS = [
  'profession',
  'employer',
  'title',
  'birthName',
  'birthPlace',
  'civilStatus',
  'matrimonialRegime',
  'politicallyExposed',
  'legalForm',
  'siren',
  'siret',
  'activityCode',
  'source',
  'emailingConsent',
  'externalId',
] as const satisfies readonly ListedField[]
const DAYS = ['birthDate', 'deathDate', 'creationDate'] as const satisfies readonly ListedField[]
const COUNTRIES = ['nationality', 'taxCountry'] as const satisfies readonly ListedField[]

/** What else may be ticked. */
function otherColumns(t: Translate): ContactColumn[] {
  const words = (key: ListedField, label: string): ContactColumn => ({
    key,
    label,
    value: (row) => fieldWords(key, row.general[key]),
  })
  return [
    {
      key: 'keywords',
      label: t('contactLists:column.keywords'),
      width: 160,
      value: (row) => row.keywords.map(({ name }) => name).join(', '),
    },
    { key: 'age', label: t('contactLists:column.age'), kind: 'number', width: 70, value: (row) => row.age },
    { key: 'postcode', label: t('contacts:list.postcode'), width: 100, value: (row) => row.postcode },
    { key: 'kind', label: t('contacts:list.kind'), value: (row) => t(`contacts:kind.${row.kind}`) },
    { ...day, key: 'opened', label: t('contactLists:column.opened'), value: (row) => row.openedAt && dayOf(row.openedAt) },
    { ...day, key: 'created', label: t('contacts:list.createdAt'), sortable: true, value: (row) => dayOf(row.createdAt) },
    ...DAYS.map((key): ContactColumn => ({ ...day, key, label: t(`contacts:field.${key}`), value: (row) => row.general[key] })),
    ...WORDS.map((key) => words(key, t(`contacts:field.${key}`))),
    ...COUNTRIES.map((key) => words(key, t(`contactLists:column.${key}`))),
    {
      key: 'shareCapitalCents',
      label: t('contacts:field.shareCapitalCents'),
      kind: 'money',
      value: (row) => row.general.shareCapitalCents,
    },
  ]
}

const EDITED: readonly string[] = [
  'category',
  'keywords',
  'phone',
  'email',
  'profession',
  'employer',
  'source',
] satisfies readonly EditedCell[]
const isEdited = (key: string): key is EditedCell => EDITED.includes(key)

/** The columns a list of contacts may show (CON-21); `onEdit` makes those edited that can be, where the contact may be changed. */
export function contactColumns(t: Translate, onEdit?: OnEdit): readonly ContactColumn[] {
  const others = otherColumns(t).map((column) => ({ ...column, defaultVisible: false }))
  return [...usualColumns(t), ...others].map((column) => {
    const { key, label, value } = column
    if (!onEdit || !isEdited(key)) return column
    const render = (row: ContactRow) => {
      const text = value?.(row)
      const said = typeof text === 'string' ? text : ''
      return row.can.edit ? <EditableCell row={row} cell={key} label={label} text={said} onEdit={onEdit} /> : said
    }
    return { ...column, render }
  })
}
