/**
 * CON-71, CON-72: a line and a mapping give a checked draft of a contact, or all that is wrong with it. All or nothing: with
 * one error there is no draft. A line that names an existing contact by an identifier may leave its name out.
 */
import { detailsOf } from './details.rules.ts'
import { readCountry } from '../contacts/country.rules.ts'
import type { ContactKind } from '../contacts/contacts.types.ts'
import { searchKey } from '../contacts/name.rules.ts'
import { fieldTexts } from './cell.rules.ts'
import { readKind, readType, readYesNo } from './choices.rules.ts'
import { CONTACT_FIELDS, FIELD_KEYS } from './contact-fields.ts'
import { countryOf, MAIN_ADDRESS, mainLabel, readAddress, readEmails, readPhones, WORK_ADDRESS } from './coordinates.rules.ts'
import type { ContactDraft, ImportDefaults, Mapping, RowIssue, TableRow } from './imports.types.ts'
import { findAdviser, findCategory } from './lookups.rules.ts'
import type { AdviserChoice, CategoryChoice } from './lookups.rules.ts'
import { readIdentifier, readKeywords } from './record.rules.ts'
import { has, organisationOf, personOf } from './row-general.rules.ts'
import { rowReader } from './row-reader.rules.ts'
import type { RowReader } from './row-reader.rules.ts'

export interface CheckContext {
  /** YYYY-MM-DD: nothing was born or created after it. */
  readonly today: string
  readonly defaults: ImportDefaults
  readonly advisers: readonly AdviserChoice[]
  readonly categories: readonly CategoryChoice[]
}

export interface CheckedRow {
  readonly line: number
  /** Null when the line is rejected. */
  readonly draft: ContactDraft | null
  readonly issues: readonly RowIssue[]
}

export function checkRow(row: TableRow, mapping: Mapping, context: CheckContext): CheckedRow {
  const reader = rowReader(row.line, fieldTexts(row.cells, mapping))
  const draft = draftOf(reader, context)
  const rejected = reader.issues.some((issue) => issue.severity === 'error')
  return { line: row.line, draft: rejected ? null : draft, issues: reader.issues }
}

function draftOf(reader: RowReader, context: CheckContext): ContactDraft {
  const kind = reader.choice('kind', readKind) ?? impliedKind(reader)
  warnOfOtherKind(reader, kind)
  const draft = {
    ...recordOf(reader, context),
    kind,
    ...(kind === 'person' ? personOf(reader, context.today) : {}),
    ...(kind === 'organisation' ? organisationOf(reader, context.today) : {}),
    ...coordinatesOf(reader, kind, context.defaults),
  }
  refuseNameless(reader, draft)
  return draft
}

/** A line with a person's name is a person; else a line with a company's name or number is an organisation. */
function impliedKind(reader: RowReader): ContactKind | undefined {
  if (has(reader, 'lastName', 'firstNames', 'fullName', 'birthName', 'birthDate', 'title')) return 'person'
  return has(reader, 'organisationName', 'siren', 'siret') ? 'organisation' : undefined
}

/** A « Company » beside a person's name is the employer: read as such, not as a field of the other kind. */
function warnOfOtherKind(reader: RowReader, kind: ContactKind | undefined): void {
  if (!kind) return
  const label = kind === 'person' ? 'personne physique' : 'personne morale'
  for (const field of FIELD_KEYS) {
    const employs = field === 'organisationName' && !has(reader, 'employer')
    if ([kind, 'both'].includes(CONTACT_FIELDS[field].kind) || employs || !has(reader, field)) continue
    reader.warn(field, 'import.other_kind', { field: CONTACT_FIELDS[field].heading, kind: label })
  }
}

function recordOf(reader: RowReader, { today, defaults, advisers, categories }: CheckContext) {
  const type = reader.choice('type', readType)
  return {
    sillageId: reader.take('sillageId', readIdentifier),
    externalId: reader.text('externalId'),
    type,
    categoryId: reader.take('category', (text) => findCategory(text, type ?? defaults.type, categories)),
    mainAdviserId: reader.take('mainAdviser', (text) => findAdviser(text, advisers)),
    keywords: readKeywords(reader.text('keywords')),
    taxCountry: reader.take('taxCountry', readCountry),
    source: reader.text('source'),
    emailingConsent: reader.choice('emailingConsent', readYesNo),
    emailingConsentOn: reader.pastDay('emailingConsentOn', today),
    emailingConsentOrigin: reader.text('emailingConsentOrigin'),
    language: reader.text('language'),
    ...detailsOf(reader, 'both', today),
  }
}

function coordinatesOf(reader: RowReader, kind: ContactKind | undefined, defaults: ImportDefaults) {
  const country = countryOf(reader, 'country', defaults)
  const notes: string[] = []
  const phones = readPhones(reader, defaults, country ?? 'FR', notes)
  const emails = readEmails(reader, defaults, notes)
  const addresses = [
    readAddress(reader, MAIN_ADDRESS, mainLabel(kind), country),
    readAddress(reader, WORK_ADDRESS, 'work', countryOf(reader, 'workCountry', defaults)),
  ].filter((address) => address !== undefined)
  const written = reader.text('notes')
  return { phones, emails, addresses, notes: [...(written ? [written] : []), ...notes].join('\n') || undefined }
}

function refuseNameless(reader: RowReader, draft: ContactDraft): void {
  const named = draft.kind === 'organisation' ? draft.organisationName : draft.lastName
  const identified = Boolean(draft.sillageId ?? draft.externalId)
  if (named ? searchKey(named) !== '' : identified) return
  const field = draft.kind === 'organisation' ? 'organisationName' : 'lastName'
  // Refused already, for another reason.
  if (reader.issues.some((issue) => issue.field === field && issue.severity === 'error')) return
  reader.reject(field, field === 'lastName' ? 'contact.name_missing' : 'contact.organisation_name_missing')
}
