/** CON-70, CON-74: the further fields of the General tab, read from a line and written to one as their table says. */
import type { Detail, DetailField } from '../contacts/details/details.fields.ts'
import { DETAIL_FIELDS, DETAIL_KEYS } from '../contacts/details/details.fields.ts'
import { DETAIL_READERS, readWhole } from '../contacts/details/details.rules.ts'
import type { Details } from '../contacts/details/details.shapes.ts'
import { readDay } from '../contacts/day.rules.ts'
import { countryName, readCountry } from '../contacts/country.rules.ts'
import { searchKey } from '../contacts/name.rules.ts'
import { readYesNo } from './choices.rules.ts'
import type { FieldKey } from './contact-fields.ts'
import type { Cell, ContactValues } from './imports.types.ts'
import type { RowReader } from './row-reader.rules.ts'

/** The latest year that a future day of two digits may be read in. */
const FAR = '2099-12-31'

const ofKind = (kind: Detail['kind']) => DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].kind === kind)

/** The details that contacts of one kind, or both kinds, have. */
export const detailsOf = (reader: RowReader, kind: Detail['kind'], today: string): Partial<Details> =>
  Object.fromEntries(ofKind(kind).map((field) => [field, readDetail(reader, field, today)]))

function readDetail(reader: RowReader, field: DetailField, today: string): unknown {
  const { type, choices = {} } = DETAIL_FIELDS[field]
  switch (type) {
    case 'text': {
      const read = DETAIL_READERS[field]
      return read ? reader.take(field, read) : reader.text(field)
    }
    case 'pastDay':
      return reader.pastDay(field, today)
    case 'day':
      return reader.take(field, (text) => readDay(text, FAR))
    case 'yesNo':
      return reader.choice(field, readYesNo)
    case 'country':
      return reader.take(field, readCountry)
    case 'choice':
      return reader.choice(field, (text) => codeOf(choices, text))
    case 'whole':
      return reader.take(field, readWhole)
  }
}

const codeOf = (choices: Readonly<Record<string, string>>, text: string) =>
  Object.entries(choices).find(([, label]) => searchKey(label) === searchKey(text))?.[0]

export const detailCells = (contact: ContactValues, kind: Detail['kind']): [FieldKey, Cell][] =>
  ofKind(kind).map((field) => [field, cellOf(field, contact[field] ?? null)])

function cellOf(field: DetailField, value: string | number | boolean | null): Cell {
  const { type, choices = {} } = DETAIL_FIELDS[field]
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non'
  if (typeof value === 'number') return value
  if (type === 'choice') return choices[value] ?? null
  if (type === 'country') return countryName(value)
  return type === 'day' || type === 'pastDay' ? { day: value } : value
}
