import type { Change } from '#contract/audit/audit.types.ts'
import type { Context } from '#platform/context/context.ts'
import { removeParts } from '#platform/rights/granted.ts'
import { addPartsToMany } from '#platform/rights/granted-in-bulk.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import {
  changeContacts,
  coordinateChanges,
  defaultCategory,
  digestOf,
  followerIds,
  followerLines,
  generalColumns,
  writeCoordinates,
  writeKeywords,
} from '../../contacts/contacts.public.ts'
import { importChoices } from '../check/choices.query.ts'
import type { Choices } from '../check/choices.query.ts'
import type { Existing } from '../existing-contacts.ts'
import type { Former } from './former.types.ts'
import { before, keywordMoves } from './former.rules.ts'

/** A contact held for it, and what the lines of an import replaced of it, the last line first. */
export interface Restoring {
  readonly existing: Existing<'contact.edit'>
  readonly formers: readonly Former[]
}

interface Target extends Restoring {
  readonly was: Omit<Former, 'keywords'>
  readonly keywords: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly categoryId: string | null
}

/** Gives contacts back what an import replaced of them, with their history. A category or a keyword that is gone stays gone. */
export async function restoreFormer(ctx: Context, importId: string, restoring: readonly Restoring[]): Promise<void> {
  if (!restoring.length) return
  const choices = await importChoices(ctx)
  const words = await keywordNames(ctx)
  const targets: Target[] = []
  for (const one of restoring) targets.push(await targetOf(ctx, one, choices, words))
  await changeContacts(
    ctx,
    targets.map((target) => ({ contact: target.existing.contact, values: columnsOf(target) })),
  )
  const moved = targets.flatMap(({ existing: { contact }, was: { coordinates } }) =>
    coordinates ? [{ contact, coordinates }] : [],
  )
  if (moved.length) await writeCoordinates(ctx, moved)
  await writeFollowers(ctx, targets)
  await writeKeywords(
    ctx,
    targets.map(({ existing: { contact }, keywords }) => ({ contact, ...keywords })),
  )
  for (const target of targets) {
    const { id } = target.existing.contact
    const data = { changes: changesOf(target, choices, words), source: 'import_undo' as const, importId }
    ctx.record({ kind: 'contact.changed', subjectId: id, contactId: id, data })
  }
}

async function targetOf(
  ctx: Context,
  { existing, formers }: Restoring,
  { categories }: Choices,
  words: ReadonlyMap<string, string>,
): Promise<Target> {
  const was = before(formers)
  const held = new Set(existing.values.keywords)
  const { added, removed } = keywordMoves(formers)
  const known = was.place?.categoryId && categories.some(({ id }) => id === was.place?.categoryId)
  return {
    existing,
    formers,
    was,
    keywords: { added: added.filter((id) => words.has(id) && !held.has(words.get(id) ?? '')), removed },
    categoryId: known || !was.place?.categoryId ? (was.place?.categoryId ?? null) : await defaultCategory(ctx, was.place.type),
  }
}

function columnsOf({ existing, was, categoryId }: Target) {
  const general = was.general ?? existing.general
  const place = was.place
  return {
    ...generalColumns(general),
    ...digestOf({ kind: existing.kind, general, ...(was.coordinates ?? existing.coordinates) }),
    ...(place
      ? {
          type: place.type,
          category_id: categoryId,
          main_adviser_id: place.mainAdviserId,
          follower_ids: followerIds(place),
        }
      : {}),
  }
}

async function writeFollowers(ctx: Context, targets: readonly Target[]): Promise<void> {
  const placed = targets.flatMap(({ existing: { contact }, was: { place } }) => (place ? [{ contact, place }] : []))
  for (const { contact } of placed) await removeParts(ctx, contact, 'contact_follower')
  await addPartsToMany(
    ctx,
    'contact_follower',
    placed.map(({ contact, place }) => ({ of: contact, lines: followerLines(place) })),
  )
}

/** CON-9: in words, as an edit by hand would have said it. */
function changesOf({ existing, was, keywords, categoryId }: Target, choices: Choices, words: ReadonlyMap<string, string>) {
  const { values, general, coordinates, type, contact } = existing
  const path = (id: string | null) => choices.categories.find((one) => one.id === id)?.path ?? null
  const place = (at: { type: string; categoryId: string | null; mainAdviserId: string }) => ({
    type: at.type,
    category: path(at.categoryId),
    mainAdviser: choices.names.get(at.mainAdviserId) ?? null,
  })
  const now = { type, categoryId: contact.row.category_id, mainAdviserId: contact.row.main_adviser_id }
  const changes: Change[] = [
    ...(was.general ? changesBetween(general, was.general) : []),
    ...(was.place ? changesBetween(place(now), place({ ...was.place, categoryId })) : []),
    ...(was.coordinates ? coordinateChanges(coordinates, was.coordinates) : []),
  ]
  const gone = new Set(keywords.removed.map((id) => words.get(id)))
  const kept = values.keywords.filter((word) => !gone.has(word))
  const after = [...kept, ...keywords.added.map((id) => words.get(id) ?? '')].toSorted((a, b) => a.localeCompare(b, 'fr'))
  const listed = (list: readonly string[]) => list.join(', ') || null
  return [...changes, ...changesBetween({ keywords: listed(values.keywords) }, { keywords: listed(after) })]
}

async function keywordNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.selectFrom('keyword as k').select(['k.id', 'k.name']).where('k.firm_id', '=', ctx.firmId).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
