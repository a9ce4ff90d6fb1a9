import type { CoordinatesEntry, General } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import { addPartsToMany, insertRows } from '#platform/rights/granted-in-bulk.ts'
import { addCoordinates } from '../coordinates/coordinates.access.ts'
import { digestOf } from './digest.rules.ts'
import { followerIds, followerLines } from '../follow/followers.rules.ts'
import type { Following } from '../follow/followers.rules.ts'
import { generalColumns } from './general-columns.ts'

/** A contact ready to be kept: everything in it was read and checked by the rules. */
export interface NewContact extends CoordinatesEntry {
  readonly id: string
  readonly type: ContactType
  readonly kind: ContactKind
  readonly general: General
  readonly categoryId: string | null
  readonly mainAdviserId: string
  readonly coAdviserIds?: readonly string[]
  readonly assistantIds?: readonly string[]
  readonly isPrivate?: boolean
  readonly keywordIds?: readonly string[]
  readonly importId?: string | null
}

type Fresh = Granted<'contact', 'contact.create'>

/**
 * Keeps new contacts with their coordinates, followers and keywords, and says so in the history. One or thousands: a few
 * statements for all. A contact whose id stands already is left alone, so that a retried job adds nothing twice.
 * @returns those added now
 */
export async function insertContacts(
  ctx: Context,
  admitted: Admitted<'contact', 'contact.create'>,
  contacts: readonly NewContact[],
  source: 'entry' | 'import' | 'intake' | 'demo',
): Promise<Fresh[]> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const fresh = await insertRows(
    ctx,
    admitted,
    contacts.map((contact) => rowOf(ctx, contact)),
  )
  const lines = fresh.flatMap((of) => {
    const contact = byId.get(of.id)
    return contact ? [{ of, contact }] : []
  })
  await addCoordinates(
    ctx,
    lines.map(({ of, contact }) => ({ of, coordinates: contact })),
  )
  await addPartsToMany(
    ctx,
    'contact_follower',
    lines.map(({ of, contact }) => ({ of, lines: followerLines(followingOf(contact)) })),
  )
  await addPartsToMany(
    ctx,
    'contact_keyword',
    lines.map(({ of, contact }) => ({ of, lines: keywordLines(contact) })),
  )
  for (const { id, row } of fresh) {
    const data = { name: row.display_name, source, importId: row.import_id ?? undefined }
    ctx.record({ kind: 'contact.created', subjectId: id, contactId: id, data })
  }
  return fresh
}

function rowOf(ctx: Context, contact: NewContact) {
  return {
    id: contact.id,
    type: contact.type,
    kind: contact.kind,
    category_id: contact.categoryId,
    main_adviser_id: contact.mainAdviserId,
    follower_ids: followerIds(followingOf(contact)),
    is_private: contact.isPrivate ?? false,
    import_id: contact.importId ?? null,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
    ...generalColumns(contact.general),
    ...digestOf(contact),
  }
}

const followingOf = ({ mainAdviserId, coAdviserIds = [], assistantIds = [] }: NewContact): Following => ({
  mainAdviserId,
  coAdviserIds,
  assistantIds,
})

const keywordLines = ({ keywordIds = [] }: NewContact) => [...new Set(keywordIds)].map((id) => ({ keyword_id: id }))
