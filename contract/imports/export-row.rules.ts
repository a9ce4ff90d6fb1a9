/**
 * CON-74: a contact as a line « au format import », cell by field: the inverse of checking a line, so that a round trip without
 * change reports the line as unchanged. Phones are written with their indicative unless the address says France.
 */
import { countryName } from '../contacts/country.rules.ts'
import {
  CIVIL_STATUS_LABELS,
  CONTACT_KIND_LABELS,
  CONTACT_TYPE_SINGULAR,
  MATRIMONIAL_REGIME_LABELS,
  TITLE_LABELS,
} from '../contacts/contacts.types.ts'
import { formatPhone, formatPhoneAbroad } from '../contacts/phone.rules.ts'
import { formatSiren, formatSiret } from '../contacts/siren.rules.ts'
import type { FieldKey } from './contact-fields.ts'
import { EMAIL_FIELDS, MAIN_ADDRESS, mainLabel, PHONE_FIELDS, WORK_ADDRESS } from './coordinates.rules.ts'
import type { AddressFields } from './coordinates.rules.ts'
import type { Cell, ContactAddress, ContactDraft, ContactValues } from './imports.types.ts'
import { readKeywords } from './record.rules.ts'
import { detailCells } from './details.rules.ts'

export interface ExportNames {
  /** « Particuliers > Retraités » */
  readonly category?: string | null
  /** What `findAdviser` reads: sign-in name or e-mail. */
  readonly mainAdviser?: string | null
}

export type ExportRow = ReadonlyMap<FieldKey, Cell>

export function exportRow(contact: ContactDraft, names: ExportNames): ExportRow {
  const own = contact.kind === 'organisation' ? organisationCells(contact) : personCells(contact)
  const cells: [FieldKey, Cell | undefined][] = [...recordCells(contact, names), ...own, ...coordinateCells(contact)]
  return new Map(cells.map(([field, cell]) => [field, cell ?? null]))
}

type Cells = [FieldKey, Cell | undefined][]

const label = <T extends string>(labels: Readonly<Record<T, string>>, code: T | null | undefined) => (code ? labels[code] : null)
const day = (value: string | null | undefined) => (value ? { day: value } : null)
const yesNo = (value: boolean | null | undefined) => (typeof value === 'boolean' ? (value ? 'Oui' : 'Non') : null)
const country = (code: string | null | undefined) => (code ? countryName(code) : null)

const recordCells = (contact: ContactDraft, names: ExportNames): Cells => [
  ['sillageId', contact.sillageId],
  ['externalId', contact.externalId],
  ['type', label(CONTACT_TYPE_SINGULAR, contact.type)],
  ['kind', label(CONTACT_KIND_LABELS, contact.kind)],
  ['taxCountry', country(contact.taxCountry)],
  ['category', names.category],
  ['keywords', keywordCell(contact.keywords)],
  ['mainAdviser', names.mainAdviser],
  ['source', contact.source],
  ['notes', contact.notes],
  ['emailingConsent', yesNo(contact.emailingConsent)],
  ['emailingConsentOn', day(contact.emailingConsentOn)],
  ['emailingConsentOrigin', contact.emailingConsentOrigin],
  ['language', contact.language],
  ...detailCells(contact, 'both'),
]

/** A keyword whose name holds what parts keywords cannot be told in a cell: the cell then says nothing. */
function keywordCell(words: readonly string[]): Cell {
  const cell = words.join(' ; ')
  return readKeywords(cell).length === words.length && words.every((word) => readKeywords(word)[0] === word) ? cell || null : null
}

const personCells = (contact: ContactValues): Cells => [
  ['title', label(TITLE_LABELS, contact.title)],
  ['lastName', contact.lastName],
  ['birthName', contact.birthName],
  ['firstNames', contact.firstNames],
  ['birthDate', day(contact.birthDate)],
  ['birthPlace', contact.birthPlace],
  ['birthCountry', country(contact.birthCountry)],
  ['nationality', country(contact.nationality)],
  ['civilStatus', label(CIVIL_STATUS_LABELS, contact.civilStatus)],
  ['matrimonialRegime', label(MATRIMONIAL_REGIME_LABELS, contact.matrimonialRegime)],
  ['profession', contact.profession],
  ['employer', contact.employer],
  ['politicallyExposed', yesNo(contact.politicallyExposed)],
  ['deathDate', day(contact.deathDate)],
  ...detailCells(contact, 'person'),
]

const organisationCells = (contact: ContactValues): Cells => [
  ['organisationName', contact.organisationName],
  ['legalForm', contact.legalForm],
  ['siren', contact.siren ? formatSiren(contact.siren) : null],
  ['siret', contact.siret ? formatSiret(contact.siret) : null],
  ['activityCode', contact.activityCode],
  ['shareCapital', typeof contact.shareCapitalCents === 'number' ? contact.shareCapitalCents / 100 : null],
  ['creationDate', day(contact.creationDate)],
  ...detailCells(contact, 'organisation'),
]

function coordinateCells(contact: ContactValues): Cells {
  const addressed = (wanted: string) => contact.addresses.find((address) => address.label === wanted)
  const main = addressed(mainLabel(contact.kind))
  const shown = main?.country === 'FR' ? formatPhone : formatPhoneAbroad
  const phones = PHONE_FIELDS.map(([field, wanted]): [FieldKey, Cell] => [
    field,
    joined(contact.phones.filter((phone) => phone.label === wanted).map((phone) => shown(phone.number))),
  ])
  const emails = EMAIL_FIELDS.map(([field, wanted]): [FieldKey, Cell] => [
    field,
    joined(contact.emails.filter((email) => email.label === wanted).map((email) => email.address)),
  ])
  return [...addressCells(MAIN_ADDRESS, main), ...addressCells(WORK_ADDRESS, addressed('work')), ...phones, ...emails]
}

const joined = (texts: readonly string[]) => texts.join(' ; ') || null

const addressCells = (fields: AddressFields, address: ContactAddress | undefined): Cells => [
  [fields.line1, address?.line1],
  [fields.line2, address?.line2],
  [fields.line3, address?.line3],
  [fields.postcode, address?.postcode],
  [fields.town, address?.town],
  [fields.country, country(address?.country)],
]
