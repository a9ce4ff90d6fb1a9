/**
 * CON-3: phones are kept in international form, e-mails in lower case, French postcodes as five digits; each is checked.
 * The same number or address twice under one label is kept once. Of each list exactly one is preferred: the first marked so,
 * else the first.
 */
import type { AddressEntry, CoordinatesEntry, EmailEntry, PhoneEntry } from './contacts.shapes.ts'
import { readEmail } from './email.rules.ts'
import type { Fault } from './general.rules.ts'
import { readPhone } from './phone.rules.ts'
import { readPostcode } from './postcode.rules.ts'
import type { Reading } from './reading.types.ts'

export function readPhoneEntry(entry: PhoneEntry, country = 'FR'): Reading<PhoneEntry, 'contact.phone_invalid'> {
  const read = readPhone(entry.number, country)
  if (!read.ok) return read
  const { number, extension } = read.value
  return { ok: true, value: { ...entry, number, extension: extension ?? entry.extension ?? null } }
}

export function readEmailEntry(entry: EmailEntry): Reading<EmailEntry, 'contact.email_invalid'> {
  const read = readEmail(entry.address)
  return read.ok ? { ok: true, value: { ...entry, address: read.value } } : read
}

export function readAddressEntry(entry: AddressEntry): Reading<AddressEntry, 'contact.postcode_invalid'> {
  const [line1, line2, line3, town] = [entry.line1, entry.line2, entry.line3, entry.town].map((line) => line?.trim() || null)
  const tidy = { ...entry, line1: line1 ?? null, line2: line2 ?? null, line3: line3 ?? null, town: town ?? null, postcode: null }
  if (!entry.postcode?.trim()) return { ok: true, value: tidy }
  const read = readPostcode(entry.postcode, entry.country)
  return read.ok ? { ok: true, value: { ...tidy, postcode: read.value } } : read
}

/** All coordinates of an entry, with every fault named by its place (`phones.1.number`). */
export function readCoordinates(entry: CoordinatesEntry): { coordinates: CoordinatesEntry; faults: Fault[] } {
  const faults: Fault[] = []
  const country = entry.addresses[0]?.country
  const read = <T>(list: readonly T[], part: string, one: (item: T) => Reading<T>): T[] =>
    list.flatMap((item, index) => {
      const reading = one(item)
      if (reading.ok) return [reading.value]
      faults.push({ field: part.replace('#', String(index)), refusal: reading })
      return []
    })
  const phones = read(entry.phones, 'phones.#.number', (phone) => readPhoneEntry(phone, country))
  const emails = read(entry.emails, 'emails.#.address', readEmailEntry)
  const addresses = read(entry.addresses, 'addresses.#.postcode', readAddressEntry)
  const coordinates = {
    phones: onePreferred(once(phones, (phone) => `${phone.label} ${phone.number} ${phone.extension ?? ''}`)),
    emails: onePreferred(once(emails, (email) => `${email.label} ${email.address}`)),
    addresses: onePreferred(addresses.filter(saysSomething)),
  }
  return { faults, coordinates }
}

/** The first marked so, else the first. */
export function onePreferred<T extends { readonly preferred: boolean }>(list: readonly T[]): T[] {
  const chosen = list.find((item) => item.preferred) ?? list[0]
  return list.map((item) => ({ ...item, preferred: item === chosen }))
}

/** The one to use when only one is shown. */
export const preferredOf = <T extends { readonly preferred: boolean }>(list: readonly T[]): T | undefined =>
  list.find((item) => item.preferred) ?? list[0]

const saysSomething = ({ line1, line2, line3, postcode, town }: AddressEntry) =>
  [line1, line2, line3, postcode, town].some((part) => part !== null)

/** The first of those that say the same; preferred if one of them was. */
function once<T extends { readonly preferred: boolean }>(list: readonly T[], key: (item: T) => string): T[] {
  const same = Map.groupBy(list, key)
  return [...same.values()].flatMap((items) =>
    items.slice(0, 1).map((item) => ({ ...item, preferred: items.some((i) => i.preferred) })),
  )
}
