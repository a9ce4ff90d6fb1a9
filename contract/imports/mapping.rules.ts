/**
 * CON-71: columns are matched to fields — ours by their heading, any other file's by what programs usually call them — and
 * the user confirms. Several columns may make one field (street number + street). A column of social-security numbers is
 * never matched (SEC-8).
 */
import { searchKey } from '../contacts/name.rules.ts'
import { isNirHeading } from '../contacts/nir.rules.ts'
import { CONTACT_FIELDS, FIELD_KEYS, isListField } from './contact-fields.ts'
import type { FieldKey } from './contact-fields.ts'
import { SYNONYMS } from './heading-synonyms.ts'
import type { FileFormat, ImportDefaults, Mapping } from './imports.types.ts'

export interface MappingProposal {
  readonly mapping: Mapping
  /** Columns left out and why: nothing known by that title, a field already taken by another column, SEC-8. */
  readonly left: readonly { readonly column: number; readonly reason: 'unknown' | 'taken' | 'social_security' }[]
  /** Every heading is one of ours: the file is our template or our export. */
  readonly ours: boolean
}

interface Known {
  readonly field: FieldKey
  readonly order: number
}

const LONGEST_HEADING = 200

const knownHeadings = new Map<string, Known>()
for (const { field, order, names } of SYNONYMS) for (const name of names.split('|')) knownHeadings.set(name, { field, order })
for (const field of FIELD_KEYS) knownHeadings.set(searchKey(CONTACT_FIELDS[field].heading), { field, order: 0 })

/** What a heading means: as written, then without « (…) », then without a number (« E-mail 2 », « Phone 1 - Value »). */
export function fieldOfHeading(heading: string): Known | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  const bare = searchKey(heading.replace(/\([^)]*\)/g, ' '))
  const unnumbered = bare
    .replace(/\b\d\b/g, ' ')
    .replace(/\bvalue\b/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return knownHeadings.get(searchKey(heading)) ?? knownHeadings.get(bare) ?? numbered(knownHeadings.get(unnumbered))
}

/** « Ville 2 » is not the town; « Mobile 2 » is one more mobile. */
const numbered = (known: Known | undefined) => (known && isListField(known.field) ? known : undefined)

export function proposeMapping(headings: readonly string[]): MappingProposal {
  const taken = new Map<FieldKey, { column: number; order: number }[]>()
  const left: { column: number; reason: 'unknown' | 'taken' | 'social_security' }[] = []
  for (const [column, heading] of headings.entries()) {
    const known = isNirHeading(heading) ? undefined : fieldOfHeading(heading)
    if (!known) left.push({ column, reason: isNirHeading(heading) ? 'social_security' : 'unknown' })
    else if (!mayJoin(known, taken.get(known.field) ?? [])) left.push({ column, reason: 'taken' })
    else taken.set(known.field, [...(taken.get(known.field) ?? []), { column, order: known.order }])
  }
  const ours = headings.length > 0 && headings.every((heading) => isOurs(heading))
  return { mapping: { fields: inFieldOrder(taken) }, left, ours }
}

/** Lists take any number of columns; a text takes one of each piece (one number, one street). */
const mayJoin = (known: Known, already: readonly { order: number }[]) =>
  isListField(known.field) || already.every((piece) => piece.order !== known.order)

const inFieldOrder = (taken: ReadonlyMap<FieldKey, readonly { column: number; order: number }[]>): Mapping['fields'] =>
  FIELD_KEYS.flatMap((field) => {
    const pieces = taken.get(field)
    return pieces ? [{ field, columns: pieces.toSorted((a, b) => a.order - b.order).map((piece) => piece.column) }] : []
  })

const ourHeadings = new Set(FIELD_KEYS.map((field) => searchKey(CONTACT_FIELDS[field].heading)))
export const isOurs = (heading: string): boolean => ourHeadings.has(searchKey(heading))

/** What is proposed before the user says: cards cannot be mended in a spreadsheet, so what is unreadable goes to the notes. */
export const suggestedDefaults = (format: FileFormat): ImportDefaults => ({
  type: 'client',
  unreadable: format === 'vcf' ? 'note' : 'reject',
})

/** A mapping is remembered for files with the same titles in the same order, whatever their case and accents. */
export const headingsKey = (headings: readonly string[]): string => headings.map((heading) => searchKey(heading)).join('|')

/** Is a mapping usable for this file: known columns, each used once, no social-security column? */
export function fitsHeadings(mapping: Mapping, headings: readonly string[]): boolean {
  const columns = mapping.fields.flatMap((entry) => entry.columns)
  const fields = mapping.fields.map((entry) => entry.field)
  return (
    new Set(columns).size === columns.length &&
    new Set(fields).size === fields.length &&
    columns.every((column) => headings[column] !== undefined && !isNirHeading(headings[column]))
  )
}
