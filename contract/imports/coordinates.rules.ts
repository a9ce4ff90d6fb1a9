/**
 * CON-3, CON-71: phones, e-mails and addresses of one line. Several in one cell are split; what cannot be read rejects the
 * line or goes to the notes, as the user chose; a number written without indicative is of the country of the address.
 */
import { readCountry } from '../contacts/country.rules.ts'
import type { ContactKind, EmailLabel, PhoneLabel } from '../contacts/contacts.types.ts'
import { readEmail, splitEmails } from '../contacts/email.rules.ts'
import { readPhone, splitPhones } from '../contacts/phone.rules.ts'
import { isShortPostcode, readPostcode } from '../contacts/postcode.rules.ts'
import { CONTACT_FIELDS } from './contact-fields.ts'
import type { FieldKey } from './contact-fields.ts'
import type { ContactAddress, ContactEmail, ContactPhone, ImportDefaults } from './imports.types.ts'
import type { RowReader } from './row-reader.rules.ts'

export const PHONE_FIELDS: readonly (readonly [FieldKey, PhoneLabel])[] = [
  ['homePhone', 'home'],
  ['mobilePhone', 'mobile'],
  ['workPhone', 'work'],
  ['fax', 'fax'],
]
export const EMAIL_FIELDS: readonly (readonly [FieldKey, EmailLabel])[] = [
  ['personalEmail', 'personal'],
  ['workEmail', 'work'],
]

export interface AddressFields {
  readonly line1: FieldKey
  readonly line2: FieldKey
  readonly line3: FieldKey
  readonly postcode: FieldKey
  readonly town: FieldKey
  readonly country: FieldKey
}
export const MAIN_ADDRESS: AddressFields = {
  line1: 'addressLine1',
  line2: 'addressLine2',
  line3: 'addressLine3',
  postcode: 'postcode',
  town: 'town',
  country: 'country',
}
export const WORK_ADDRESS: AddressFields = {
  line1: 'workAddressLine1',
  line2: 'workAddressLine2',
  line3: 'workAddressLine3',
  postcode: 'workPostcode',
  town: 'workTown',
  country: 'workCountry',
}

/** The label of the main address: home, or the head office of an organisation. */
export const mainLabel = (kind: ContactKind | null | undefined) => (kind === 'organisation' ? 'head_office' : 'home')

/** Phones in E.164, each once under its label; extensions and, if asked, unreadable numbers are added to `notes`. */
export function readPhones(reader: RowReader, defaults: ImportDefaults, country: string, notes: string[]): ContactPhone[] {
  const phones = new Map<string, ContactPhone>()
  for (const [field, label] of PHONE_FIELDS) {
    for (const part of splitPhones(reader.text(field) ?? '', country)) {
      const phone = readPhone(part, country)
      if (!phone.ok) leaveOrReject(reader, field, part, phone.code, defaults, notes)
      else phones.set(`${label} ${phone.value.number}`, { label, number: phone.value.number })
      if (!phone.ok || phone.value.extension === undefined) continue
      reader.warn(field, 'import.phone_extension', { extension: phone.value.extension, value: part })
      notes.push(`${CONTACT_FIELDS[field].heading} : ${part}`)
    }
  }
  return [...phones.values()]
}

export function readEmails(reader: RowReader, defaults: ImportDefaults, notes: string[]): ContactEmail[] {
  const emails = new Map<string, ContactEmail>()
  for (const [field, label] of EMAIL_FIELDS) {
    for (const part of splitEmails(reader.text(field) ?? '')) {
      const email = readEmail(part)
      if (!email.ok) leaveOrReject(reader, field, part, email.code, defaults, notes)
      else emails.set(`${label} ${email.value}`, { label, address: email.value })
    }
  }
  return [...emails.values()]
}

function leaveOrReject(
  reader: RowReader,
  field: FieldKey,
  part: string,
  code: 'contact.phone_invalid' | 'contact.email_invalid',
  defaults: ImportDefaults,
  notes: string[],
): void {
  const { heading } = CONTACT_FIELDS[field]
  if (defaults.unreadable === 'reject') return reader.reject(field, code, { value: part })
  reader.warn(field, 'import.in_notes', { value: part, field: heading })
  notes.push(`${heading} : ${part}`)
}

/** The country said by the line, or once for all lines; undefined when nobody says it. */
export const countryOf = (reader: RowReader, field: FieldKey, defaults: ImportDefaults): string | undefined =>
  reader.take(field, readCountry) ?? defaults.country

/** One address, when the line fills any of it besides its country. */
export function readAddress(
  reader: RowReader,
  fields: AddressFields,
  label: ContactAddress['label'],
  country: string | undefined,
): ContactAddress | undefined {
  const [line1, line2, line3] = [reader.text(fields.line1), reader.text(fields.line2), reader.text(fields.line3)]
  const town = reader.text(fields.town)
  const postcode = addressPostcode(reader, fields.postcode, country)
  if (![line1, line2, line3, town, postcode].some(Boolean)) return undefined
  return { label, line1, line2, line3, postcode, town, country }
}

/** Four digits are a French postcode without its first zero when the country is France or a spreadsheet held a number. */
function addressPostcode(reader: RowReader, field: FieldKey, country: string | undefined): string | undefined {
  const text = reader.text(field)
  if (text === undefined || !isShortPostcode(text) || (country !== undefined && country !== 'FR')) {
    return reader.take(field, (value) => readPostcode(value, country ?? 'FR'))
  }
  const lostZero = country === 'FR' || reader.wasNumber(field)
  reader.warn(field, lostZero ? 'import.postcode_completed' : 'import.postcode_short', { value: text })
  return lostZero ? `0${text}` : text
}
