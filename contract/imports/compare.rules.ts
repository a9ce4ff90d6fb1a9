/**
 * CON-71, CON-74: what a draft changes of an existing contact. Only filled cells change something; a round trip without change
 * changes nothing. Found by our own identifier, the phones and e-mails of a cell are the whole list of their label; found
 * otherwise, they are added. A new street brings its own second and third lines.
 */
import { DETAIL_KEYS } from '../contacts/details/details.fields.ts'
import type { ErrorCode } from '../kernel/errors.ts'
import { mainLabel } from './coordinates.rules.ts'
import type { ContactAddress, ContactDraft, ContactValues } from './imports.types.ts'
import { mergeAddresses, mergeKeywords, mergeLabelled } from './merge-lists.rules.ts'

export interface FieldChange {
  readonly field: keyof ContactValues
  readonly before: unknown
  readonly after: unknown
}

export type Comparison =
  | { readonly status: 'new' }
  | { readonly status: 'updated'; readonly changes: readonly FieldChange[] }
  | { readonly status: 'unchanged' }
  | { readonly status: 'rejected'; readonly code: ErrorCode; readonly values: Readonly<Record<string, string>> }

const SINGLE = [
  'externalId',
  'type',
  'title',
  'lastName',
  'birthName',
  'firstNames',
  'birthDate',
  'birthPlace',
  'birthCountry',
  'nationality',
  'taxCountry',
  'civilStatus',
  'matrimonialRegime',
  'profession',
  'employer',
  'organisationName',
  'legalForm',
  'siren',
  'siret',
  'activityCode',
  'shareCapitalCents',
  'creationDate',
  'categoryId',
  'mainAdviserId',
  'source',
  'notes',
  'emailingConsent',
  'emailingConsentOn',
  'emailingConsentOrigin',
  'politicallyExposed',
  'deathDate',
  'language',
  ...DETAIL_KEYS,
] as const satisfies readonly (keyof ContactValues)[]

const KIND_NAMES = { person: 'personne physique', organisation: 'personne morale' } as const

/** `existing`: the contact found by identifier, or null when there is none. */
export function compareContact(draft: ContactDraft, existing: ContactValues | null): Comparison {
  if (!existing) return compareNew(draft)
  if (draft.kind && existing.kind && draft.kind !== existing.kind) {
    return {
      status: 'rejected',
      code: 'import.kind_differs',
      values: { kind: KIND_NAMES[draft.kind], existing: KIND_NAMES[existing.kind] },
    }
  }
  const changes = [...singleChanges(draft, existing), ...listChanges(draft, existing)]
  return changes.length > 0 ? { status: 'updated', changes } : { status: 'unchanged' }
}

function compareNew(draft: ContactDraft): Comparison {
  if (draft.kind === 'organisation' ? draft.organisationName : draft.lastName) return { status: 'new' }
  const code = draft.kind === 'organisation' ? 'contact.organisation_name_missing' : 'contact.name_missing'
  return { status: 'rejected', code, values: {} }
}

function singleChanges(draft: ContactDraft, existing: ContactValues): FieldChange[] {
  return SINGLE.flatMap((field) => {
    const [before, after] = [existing[field] ?? null, draft[field] ?? null]
    return after === null || sameText(before, after) ? [] : [{ field, before, after }]
  })
}

/** Line ends, outer spaces and the way accents are coded are no change. */
const sameText = (one: unknown, other: unknown) => plain(one) === plain(other)
const plain = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : value)

function listChanges(draft: ContactDraft, existing: ContactValues): FieldChange[] {
  const whole = Boolean(draft.sillageId)
  const addresses = draft.addresses.map((address) => relabelled(address, draft, existing))
  const merged: Pick<ContactValues, 'phones' | 'emails' | 'addresses' | 'keywords'> = {
    phones: mergeLabelled(existing.phones, draft.phones, (phone) => phone.number, whole),
    emails: mergeLabelled(existing.emails, draft.emails, (email) => email.address, whole),
    addresses: mergeAddresses(existing.addresses, addresses),
    keywords: mergeKeywords(existing.keywords, draft.keywords, whole),
  }
  const fields = ['phones', 'emails', 'addresses', 'keywords'] as const
  return fields
    .filter((field) => merged[field] !== existing[field])
    .map((field) => ({ field, before: existing[field], after: merged[field] }))
}

/** A line that does not say what it is takes the nature of the contact it was found to be. */
const relabelled = (address: ContactAddress, draft: ContactDraft, existing: ContactValues): ContactAddress =>
  draft.kind || address.label !== 'home' ? address : { ...address, label: mainLabel(existing.kind) }
