/**
 * CON-1: two contacts are likely the same when they share an e-mail, a phone or a SIREN, or the same name — ignoring accents,
 * case, hyphens and the order of particles — with the same birth date. They are proposed, with the reasons; never merged here.
 */
import { formatDay } from './day.rules.ts'
import { normaliseEmail } from './email.rules.ts'
import { displayName, nameKey } from './name.rules.ts'
import type { Names } from './name.rules.ts'
import { formatPhone } from './phone.rules.ts'
import { formatSiren } from './siren.rules.ts'

export interface DuplicateFacts extends Names {
  readonly birthDate?: string | null
  readonly siren?: string | null
  readonly emails: readonly { readonly address: string }[]
  readonly phones: readonly { readonly number: string }[]
}

export const DUPLICATE_REASONS = ['email', 'phone', 'siren', 'name_and_birth_date'] as const
export type DuplicateReasonCode = (typeof DUPLICATE_REASONS)[number]

export interface DuplicateReason {
  readonly code: DuplicateReasonCode
  /** What both have, as shown. */
  readonly shared: string
  /** « Même e-mail : jean@exemple.fr » */
  readonly sentence: string
}

const BEGINNINGS: Readonly<Record<DuplicateReasonCode, string>> = {
  email: 'Même e-mail',
  phone: 'Même téléphone',
  siren: 'Même SIREN',
  name_and_birth_date: 'Même nom et même date de naissance',
}

/**
 * What a contact can be met by, one text per fact (`email:…`, `phone:…`, `siren:…`, `person:name|day`). Two contacts are
 * likely duplicates when they have one in common: index by it instead of comparing each with each.
 */
export function duplicateKeys(contact: DuplicateFacts): string[] {
  return [...factsOf(contact).keys()]
}

/** Why `one` and `other` are likely the same; empty when they are not. */
export function duplicateReasons(one: DuplicateFacts, other: DuplicateFacts): DuplicateReason[] {
  return reasonsAmong(one, new Set(duplicateKeys(other)))
}

/** The reasons of `one` whose key is among these. */
export function reasonsAmong(one: DuplicateFacts, keys: ReadonlySet<string>): DuplicateReason[] {
  const shared = [...factsOf(one)].filter(([key]) => keys.has(key)).map(([, fact]) => fact)
  return DUPLICATE_REASONS.flatMap((code) => shared.filter((fact) => fact.code === code).slice(0, 1)).map(toReason)
}

interface Fact {
  readonly code: DuplicateReasonCode
  /** Made only for what is shown: formatting each phone of a large file is slow. */
  readonly shown: () => string
}

function factsOf(contact: DuplicateFacts): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const address of contact.emails.map((email) => normaliseEmail(email.address))) {
    facts.set(`email:${address}`, { code: 'email', shown: () => address })
  }
  for (const { number } of contact.phones) facts.set(`phone:${number}`, { code: 'phone', shown: () => formatPhone(number) })
  const { siren, birthDate } = contact
  if (siren) facts.set(`siren:${siren}`, { code: 'siren', shown: () => formatSiren(siren) })
  for (const key of personKeys(contact)) {
    facts.set(key, { code: 'name_and_birth_date', shown: () => `${displayName(contact)}, ${formatDay(birthDate ?? '')}` })
  }
  return facts
}

function toReason({ code, shown }: Fact): DuplicateReason {
  const shared = shown()
  return { code, shared, sentence: `${BEGINNINGS[code]} : ${shared}` }
}

/** By usual name and by birth name: a marriage changes the one, not the other. */
function personKeys(contact: DuplicateFacts): string[] {
  if (contact.kind !== 'person' || !contact.birthDate) return []
  const lastNames = [contact.lastName, contact.birthName].filter(Boolean)
  const keys = lastNames.map((lastName) => nameKey({ kind: 'person', lastName, firstNames: contact.firstNames }))
  return [...new Set(keys)].filter(Boolean).map((key) => `person:${key}|${contact.birthDate}`)
}
