import { readPhone } from '#contract/contacts/phone.rules.ts'
import { readTitle } from '#contract/imports/choices.rules.ts'
import { CONTACT_FIELDS } from '#contract/imports/contact-fields.ts'
import type { FieldKey } from '#contract/imports/contact-fields.ts'
import type { Cell } from '#contract/imports/imports.types.ts'
import { addAddresses } from './vcard-addresses.ts'
import { partsOf, splitUnescaped, unescape } from './vcard-properties.ts'
import type { Property } from './vcard-properties.ts'

/** A card becomes a line of a table with our own headings, and is then checked like any other line (CON-71). */
export const VCARD_FIELDS: readonly FieldKey[] = [
  'externalId',
  'title',
  'lastName',
  'firstNames',
  'fullName',
  'birthDate',
  'profession',
  'organisationName',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'postcode',
  'town',
  'country',
  'workAddressLine1',
  'workAddressLine2',
  'workAddressLine3',
  'workPostcode',
  'workTown',
  'workCountry',
  'homePhone',
  'mobilePhone',
  'workPhone',
  'fax',
  'personalEmail',
  'workEmail',
  'keywords',
  'notes',
]

export const vcardHeadings = (): Cell[] => VCARD_FIELDS.map((field) => CONTACT_FIELDS[field].heading)

type Values = Map<FieldKey, string[]>

export function vcardRow(properties: readonly Property[]): Cell[] {
  const values: Values = new Map()
  const add = (field: FieldKey, text: string | undefined) => {
    const clean = text?.trim()
    if (clean && !values.get(field)?.includes(clean)) values.set(field, [...(values.get(field) ?? []), clean])
  }
  const preferredFirst = properties.toSorted((a, b) => Number(b.types.has('pref')) - Number(a.types.has('pref')))
  addName(properties, add)
  for (const property of preferredFirst) addProperty(property, add)
  addAddresses(preferredFirst, add)
  return VCARD_FIELDS.map((field) => joined(values.get(field) ?? [], field))
}

const joined = (texts: readonly string[], field: FieldKey): Cell => {
  if (field === 'notes') return texts.join('\n') || null
  return (['phones', 'emails', 'keywords'].includes(CONTACT_FIELDS[field].type) ? texts.join(' ; ') : texts[0]) || null
}

export type Add = (field: FieldKey, text: string | undefined) => void

const first = (properties: readonly Property[], name: string) => properties.find((property) => property.name === name)

/** N, else FN; the name of an organisation is in ORG, and repeated in FN. */
function addName(properties: readonly Property[], add: Add): void {
  const organisation = partsOf(first(properties, 'ORG')?.value ?? '')[0] ?? ''
  const full = unescape(first(properties, 'FN')?.value ?? '')
  add('organisationName', organisation)
  if (isOrganisation(properties, full, organisation)) return add('organisationName', full)
  const parts = splitUnescaped(first(properties, 'N')?.value ?? '', ';')
  const [last, given, more, prefix] = parts.map((part) => splitUnescaped(part, ',').map(unescape).join(' '))
  add('lastName', last)
  add('firstNames', [given, more].filter(Boolean).join(' '))
  if (!last && !given) add('fullName', full)
  if (prefix && readTitle(prefix)) add('title', prefix)
}

function isOrganisation(properties: readonly Property[], full: string, organisation: string): boolean {
  if (/^org/i.test(first(properties, 'KIND')?.value ?? '')) return true
  if (/company/i.test(first(properties, 'X-ABSHOWAS')?.value ?? '')) return true
  const unnamed = partsOf(first(properties, 'N')?.value ?? '').every((part) => part === '')
  return unnamed && organisation !== '' && (full === '' || full === organisation)
}

/** What telephones put in every card and no adviser wants as a keyword. */
const USELESS_GROUPS = /^\*?\s*(?:my ?contacts|starred|mes contacts)$/i

function addProperty({ name, types, value }: Property, add: Add): void {
  const text = unescape(value)
  if (name === 'TEL') addPhone(text, types, add)
  else if (name === 'EMAIL') add(types.has('work') ? 'workEmail' : 'personalEmail', text)
  else if (name === 'UID') add('externalId', text.replace(/^urn:uuid:/i, ''))
  else if (name === 'TITLE') add('profession', text)
  else if (name === 'NOTE') add('notes', text)
  else if (name === 'BDAY') addBirthday(text, add)
  else if (name === 'CATEGORIES')
    for (const group of text.split(',')) add('keywords', USELESS_GROUPS.test(group.trim()) ? '' : group)
}

function addPhone(text: string, types: ReadonlySet<string>, add: Add): void {
  const phone = readPhone(text)
  if (types.has('pager')) add('notes', `Téléavertisseur : ${text}`)
  else if (types.has('fax')) add('fax', text)
  else if (types.has('cell')) add('mobilePhone', text)
  else if (types.has('work')) add('workPhone', text)
  else add(!types.has('home') && phone.ok && phone.value.isMobile ? 'mobilePhone' : 'homePhone', text)
}

/** 1604 is what Apple writes for « no year »; a birthday without its year is no birth date and goes to the notes. */
function addBirthday(text: string, add: Add): void {
  const day = /^(\d{4}-?\d{2}-?\d{2})(?:$|\D)/.exec(text)?.[1]
  const yearless = /^(?:--|1604-?)(\d{2})-?(\d{2})/.exec(text)
  if (yearless) add('notes', `Anniversaire : ${yearless[2]}/${yearless[1]}`)
  else if (day) add('birthDate', day)
  else add('notes', text ? `Date de naissance : ${text}` : '')
}
