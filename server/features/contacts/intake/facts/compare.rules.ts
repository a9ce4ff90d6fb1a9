/**
 * CON-62: each fact of a form against the file: new, the same, or in conflict; and the file once those ticked are taken.
 * What a form leaves empty is no fact, so it never deletes anything.
 */
import type { AddressEntry, CoordinatesEntry, General, GeneralEntry } from '#contract/contacts/contacts.shapes.ts'
import { preferredOf } from '#contract/contacts/coordinates.rules.ts'
import { fieldWords } from '#contract/contacts/field.labels.ts'
import type { IntakeLine } from '#contract/contacts/intake/intake.shapes.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import { placeWords } from '../../coordinates/coordinate-changes.rules.ts'
import type { IntakeFact } from './facts.types.ts'

export interface Standing {
  readonly general: Partial<General>
  readonly coordinates: CoordinatesEntry
}

export const NOTHING_STANDS: Standing = { general: {}, coordinates: { phones: [], emails: [], addresses: [] } }

export const compareFacts = (facts: readonly IntakeFact[], standing: Standing): IntakeLine[] =>
  facts.map((fact) => {
    const { key, label, typed, fault } = fact
    const current = standingWords(fact, standing)
    if (fault !== null) return { key, label, current, incoming: typed, status: 'invalid', reason: fault }
    const incoming = factWords(fact, standing)
    const status = isThere(fact, standing, incoming, current) ? 'same' : current === null ? 'new' : 'conflict'
    return { key, label, current, incoming, status, reason: null }
  })

function standingWords(fact: IntakeFact, { general, coordinates }: Standing): string | null {
  switch (fact.about) {
    case 'general':
      return fieldWords(fact.field, general[fact.field] ?? null)
    case 'phone': {
      const phone = labelled(coordinates.phones, fact.value.label)
      return phone ? formatPhone(phone.number) : null
    }
    case 'email':
      return preferredOf(coordinates.emails)?.address ?? null
    case 'address': {
      const address = labelled(coordinates.addresses, 'home')
      return address ? placeWords(address) : null
    }
  }
}

function factWords(fact: IntakeFact, { coordinates }: Standing): string {
  switch (fact.about) {
    case 'general':
      return fieldWords(fact.field, fact.value) ?? ''
    case 'phone':
      return formatPhone(fact.value.number)
    case 'email':
      return fact.value.address
    case 'address':
      return placeWords(completed(labelled(coordinates.addresses, 'home'), fact.value))
  }
}

/** A number or an e-mail that the file holds under another label is there all the same. */
function isThere(fact: IntakeFact, { coordinates }: Standing, incoming: string, current: string | null): boolean {
  if (fact.about === 'phone') return coordinates.phones.some(({ number }) => number === fact.value.number)
  if (fact.about === 'email') return coordinates.emails.some(({ address }) => address === fact.value.address)
  return incoming === current
}

const labelled = <T extends { readonly label: string; readonly preferred: boolean }>(list: readonly T[], label: string) =>
  preferredOf(list.filter((item) => item.label === label))

/** The form has no third line, and may leave parts out: another street brings its own lines, else the rest stays. */
function completed(held: AddressEntry | undefined, typed: AddressEntry): AddressEntry {
  if (!held) return typed
  const moved = typed.line1 !== null && typed.line1 !== held.line1
  return {
    ...held,
    line1: typed.line1 ?? held.line1,
    line2: moved ? typed.line2 : (typed.line2 ?? held.line2),
    line3: moved ? null : held.line3,
    postcode: typed.postcode ?? held.postcode,
    town: typed.town ?? held.town,
    country: typed.country,
  }
}

/** What these facts change of the General tab. */
export const generalTaken = (facts: readonly IntakeFact[]): GeneralEntry =>
  Object.fromEntries(facts.flatMap((fact) => (fact.about === 'general' ? [[fact.field, fact.value]] : [])))

/** The coordinates once these facts are taken: each replaces what stood beside it, else is added. */
export function coordinatesTaken(facts: readonly IntakeFact[], standing: CoordinatesEntry): CoordinatesEntry {
  let { phones, emails, addresses } = standing
  for (const fact of facts) {
    if (fact.about === 'phone') {
      const held = labelled(phones, fact.value.label)
      const { number, extension } = fact.value
      phones = replaced(phones, held, held ? { ...held, number, extension } : fact.value)
    } else if (fact.about === 'email') {
      const held = preferredOf(emails)
      emails = replaced(emails, held, held ? { ...held, address: fact.value.address } : fact.value)
    } else if (fact.about === 'address') {
      const held = labelled(addresses, 'home')
      addresses = replaced(addresses, held, completed(held, fact.value))
    }
  }
  return { phones, emails, addresses }
}

const replaced = <T>(list: readonly T[], held: T | undefined, by: T): T[] =>
  held === undefined ? [...list, by] : list.map((item) => (item === held ? by : item))
