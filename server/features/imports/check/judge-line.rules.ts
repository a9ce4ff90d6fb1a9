/**
 * CON-71, CON-72: what becomes of a checked line. A contact is recognised by our identifier, else by the external one, else
 * by a line that said exactly the same, else proposed as a likely duplicate; nothing that this user may not see or do is done,
 * and nothing that they may not see is betrayed.
 */
import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { compareContact } from '#contract/imports/compare.rules.ts'
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { FieldKey } from '#contract/imports/contact-fields.ts'
import type { Candidate } from '#contract/imports/imports.shapes.ts'
import type { ContactDraft, ContactValues, RowIssue } from '#contract/imports/imports.types.ts'
import type { CategoryChoice } from '#contract/imports/lookups.rules.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'

export interface Place {
  readonly type: ContactType
  readonly followerIds: readonly string[]
  readonly isPrivate: boolean
}

/** A contact as the comparison needs it. */
export interface Standing {
  readonly id: string
  readonly type: ContactType
  readonly followerIds: readonly string[]
  readonly isPrivate: boolean
  readonly values: ContactValues
}

/** What is known beside the line itself, all of it as this user sees it. */
export interface Knowledge {
  readonly standing: (id: string) => Standing | undefined
  readonly idOfExternal: ReadonlyMap<string, string>
  /** External identifiers that some contact has, visible or not. */
  readonly takenExternal: ReadonlySet<string>
  /** The contact that the same line made or found before. */
  readonly importedAs: (draft: ContactDraft) => string | undefined
  readonly twins: (draft: ContactDraft) => readonly Candidate[]
  readonly categories: ReadonlyMap<string, CategoryChoice>
  readonly mayChange: (type: ContactType) => boolean
  readonly mayCreate: (type: ContactType) => boolean
  readonly sees: (place: Place) => boolean
  /** Who gets contacts of lines that name nobody; null: the line must. */
  readonly ownAdviserId: string | null
  readonly defaultType: ContactType
}

export type Judgement =
  | { readonly verdict: 'new' }
  | { readonly verdict: 'updated'; readonly contactId: string; readonly changes: readonly FieldChange[] }
  | { readonly verdict: 'unchanged'; readonly contactId: string }
  | { readonly verdict: 'duplicate'; readonly candidates: readonly Candidate[] }
  | { readonly verdict: 'rejected'; readonly issue: RowIssue }

/** `inFile`: the earlier line of the file that this one is likely to repeat. */
export function judgeLine(line: number, draft: ContactDraft, inFile: Candidate | null, known: Knowledge): Judgement {
  const found = foundContact(draft, known)
  if (found === 'unknown') return rejected(line, 'sillageId', 'import.contact_not_found', { value: draft.sillageId ?? '' })
  if (found === 'taken') return rejected(line, 'externalId', 'contact.external_id_taken', { value: draft.externalId ?? '' })
  if (found) return judgeUpdate(line, draft, found, known)
  const refused = refusedCreation(line, draft, known)
  if (refused) return refused
  const contactId = known.importedAs(draft)
  if (contactId) return { verdict: 'unchanged', contactId }
  const candidates = [...(inFile ? [inFile] : []), ...known.twins(draft)]
  return candidates.length > 0 ? { verdict: 'duplicate', candidates } : { verdict: 'new' }
}

function foundContact({ sillageId, externalId }: ContactDraft, known: Knowledge): Standing | 'unknown' | 'taken' | null {
  const holder = externalId ? known.idOfExternal.get(externalId) : undefined
  const hidden = externalId !== null && externalId !== undefined && !holder && known.takenExternal.has(externalId)
  if (sillageId) {
    const own = known.standing(sillageId)
    if (!own) return 'unknown'
    return hidden || (holder && holder !== own.id) ? 'taken' : own
  }
  if (hidden) return 'taken'
  return holder ? (known.standing(holder) ?? 'taken') : null
}

/** What a line changes of a contact that was found; also asked of a likely duplicate that the user wants completed. */
export function judgeUpdate(line: number, draft: ContactDraft, found: Standing, known: Knowledge): Judgement {
  const comparison = compareContact(draft, found.values)
  if (comparison.status === 'rejected') return rejected(line, null, comparison.code, comparison.values)
  if (comparison.status !== 'updated') return { verdict: 'unchanged', contactId: found.id }
  const type = draft.type ?? found.type
  const blocked = [found.type, type].find((one) => !known.mayChange(one))
  if (blocked) return rejected(line, 'type', 'contact.not_modifiable', { type: CONTACT_TYPE_LABELS[blocked] })
  if (draft.categoryId && known.categories.get(draft.categoryId)?.type !== type)
    return wrongCategory(line, draft.categoryId, type, known)
  const followerIds = draft.mainAdviserId
    ? [draft.mainAdviserId, ...found.followerIds.filter((id) => id !== found.values.mainAdviserId)]
    : found.followerIds
  if (!known.sees({ type, followerIds, isPrivate: found.isPrivate })) return rejected(line, 'mainAdviser', 'contact.out_of_sight')
  return { verdict: 'updated', contactId: found.id, changes: comparison.changes }
}

function refusedCreation(line: number, draft: ContactDraft, known: Knowledge): Judgement | null {
  const comparison = compareContact(draft, null)
  if (comparison.status === 'rejected') return rejected(line, null, comparison.code, comparison.values)
  const type = draft.type ?? known.defaultType
  if (!known.mayCreate(type)) return rejected(line, 'type', 'contact.not_modifiable', { type: CONTACT_TYPE_LABELS[type] })
  const adviserId = draft.mainAdviserId ?? known.ownAdviserId
  if (!adviserId) return rejected(line, 'mainAdviser', 'contact.adviser_missing')
  const seen = known.sees({ type, followerIds: [adviserId], isPrivate: false })
  return seen ? null : rejected(line, 'mainAdviser', 'contact.out_of_sight')
}

const wrongCategory = (line: number, id: string, type: ContactType, { categories }: Knowledge) =>
  rejected(line, 'category', 'contact.category_of_another_type', {
    category: categories.get(id)?.path ?? '',
    type: CONTACT_TYPE_LABELS[type],
  })

function rejected(line: number, field: FieldKey | null, code: ErrorCode, values: Values = {}): Judgement {
  return { verdict: 'rejected', issue: lineIssue(line, field, code, values) }
}

export const lineIssue = (line: number, field: FieldKey | null, code: ErrorCode, values: Values = {}): RowIssue => ({
  line,
  column: null,
  field,
  code,
  severity: 'error',
  sentence: sentence(code, values),
})
