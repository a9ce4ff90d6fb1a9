/** CON-61, CON-62: how the people of a form are reached. */
import type { AddressEntry } from '#contract/contacts/contacts.shapes.ts'
import { PHONE_LABEL_NAMES } from '#contract/contacts/contacts.types.ts'
import { readAddressEntry, readEmailEntry, readPhoneEntry } from '#contract/contacts/coordinates.rules.ts'
import { readCountry } from '#contract/contacts/country.rules.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Refusal } from '#contract/kernel/verdict.ts'
import type { Holder } from '../form/form.types.ts'
import type { IntakeFact } from './facts.types.ts'
import type { IntakeValues } from './intake-values.rules.ts'

const PHONES = { mobile: 'phoneMobile', home: 'phoneHome', work: 'phoneWork' } as const
const ADDRESS = ['address1', 'address2', 'postcode', 'city', 'country'] as const

export const coordinatePaths = (holder: Holder): string[] =>
  [...Object.values(PHONES), 'email', ...ADDRESS].map((name) => `${holder}.${name}`)

export function coordinateFacts(values: IntakeValues, holder: Holder): IntakeFact[] {
  const at = (name: string) => values.texts[`${holder}.${name}`]
  const country = readCountry(at('country') ?? 'France')
  const phones = (['mobile', 'home', 'work'] as const).flatMap((label): IntakeFact[] => {
    const number = at(PHONES[label])
    if (!number) return []
    const entry = { label, number, preferred: false }
    const read = readPhoneEntry(entry, country.ok ? country.value : 'FR')
    const named = { key: `phone.${label}`, label: `Téléphone (${PHONE_LABEL_NAMES[label].toLowerCase()})` }
    return [{ ...named, typed: number, fault: faultOf(read), about: 'phone', value: read.ok ? read.value : entry }]
  })
  return [...phones, ...emailFact(at('email')), ...addressFact(at)]
}

const faultOf = (read: { readonly ok: true } | Refusal) => (read.ok ? null : sentence(read.code, read.values))

function emailFact(address: string | undefined): IntakeFact[] {
  if (!address) return []
  const entry = { label: 'personal' as const, address, preferred: false }
  const read = readEmailEntry(entry)
  const value = read.ok ? read.value : entry
  return [{ key: 'email', label: 'E-mail', typed: address, fault: faultOf(read), about: 'email', value }]
}

function addressFact(at: (name: string) => string | undefined): IntakeFact[] {
  const [line1, line2, postcode, town, land] = ADDRESS.map((name) => at(name) ?? null)
  const typed = [line1, line2, [postcode, town].filter(Boolean).join(' '), land].filter(Boolean).join(', ')
  // A country alone is no address.
  if (![line1, line2, postcode, town].some(Boolean)) return []
  const country = readCountry(land ?? 'France')
  const entry: AddressEntry = {
    label: 'home',
    line1: line1 ?? null,
    line2: line2 ?? null,
    line3: null,
    postcode: postcode ?? null,
    town: town ?? null,
    country: country.ok ? country.value : 'FR',
    preferred: false,
  }
  const read = country.ok ? readAddressEntry(entry) : country
  const value = read.ok && typeof read.value === 'object' ? read.value : entry
  return [{ key: 'address', label: 'Adresse', typed, fault: faultOf(read), about: 'address', value }]
}
