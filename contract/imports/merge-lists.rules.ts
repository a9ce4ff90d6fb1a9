/**
 * CON-71, CON-74: how the lists of a line meet those of a contact. Each function gives back the very list it was given when
 * nothing changes.
 */
import { searchKey } from '../contacts/name.rules.ts'
import type { ContactAddress } from './imports.types.ts'

/** `whole`: the incoming list replaces what bears its labels; else what is not there yet, under any label, is added. */
export function mergeLabelled<T extends { readonly label: string }>(
  existing: T[],
  incoming: readonly T[],
  keyOf: (item: T) => string,
  whole: boolean,
): T[] {
  if (!whole) {
    const known = new Set(existing.map(keyOf))
    const added = incoming.filter((item) => !known.has(keyOf(item)) && known.add(keyOf(item)))
    return added.length > 0 ? [...existing, ...added] : existing
  }
  const changed = [...new Set(incoming.map((item) => item.label))].filter(
    (label) => !sameSet(keysOf(existing, label, keyOf), keysOf(incoming, label, keyOf)),
  )
  if (changed.length === 0) return existing
  return [...existing.filter((item) => !changed.includes(item.label)), ...incoming.filter((item) => changed.includes(item.label))]
}

const keysOf = <T extends { readonly label: string }>(items: readonly T[], label: string, keyOf: (item: T) => string) =>
  new Set(items.filter((item) => item.label === label).map(keyOf))

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size === other.size && [...one].every((key) => other.has(key))

export function mergeKeywords(existing: string[], incoming: readonly string[], whole: boolean): string[] {
  const keys = (words: readonly string[]) => new Set(words.map((word) => searchKey(word)))
  if (incoming.length === 0 || sameSet(keys(existing), keys(incoming))) return existing
  const known = keys(existing)
  const added = incoming.filter((word) => !known.has(searchKey(word)))
  if (!whole) return added.length > 0 ? [...existing, ...added] : existing
  return [...existing.filter((word) => keys(incoming).has(searchKey(word))), ...added]
}

/** The first address of the same label is completed or replaced; without one, the address is added. */
export function mergeAddresses(existing: ContactAddress[], incoming: readonly ContactAddress[]): ContactAddress[] {
  let merged = existing
  for (const address of incoming) {
    const index = merged.findIndex((held) => held.label === address.label)
    const held = merged[index]
    const after = held ? moved(held, address) : address
    if (held && sameAddress(held, after)) continue
    merged = held ? merged.with(index, after) : [...merged, after]
  }
  return merged
}

/** A new street brings its own other lines; a cell left empty keeps the rest. */
function moved(held: ContactAddress, address: ContactAddress): ContactAddress {
  const street = address.line1 ? address : held
  return {
    ...held,
    line1: street.line1,
    line2: address.line1 ? address.line2 : (address.line2 ?? held.line2),
    line3: address.line1 ? address.line3 : (address.line3 ?? held.line3),
    postcode: address.postcode ?? held.postcode,
    town: address.town ?? held.town,
    country: address.country ?? held.country,
  }
}

const ADDRESS_PARTS = ['line1', 'line2', 'line3', 'postcode', 'town', 'country'] as const

const sameAddress = (one: ContactAddress, other: ContactAddress) =>
  ADDRESS_PARTS.every((part) => (one[part] ?? '').trim() === (other[part] ?? '').trim())
