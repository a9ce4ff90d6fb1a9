import type { CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { ContactValues } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { removeParts } from '#platform/rights/granted.ts'
import type { Following } from '../../contacts/contacts.public.ts'
import {
  changeContacts,
  defaultCategory,
  digestOf,
  followerIds,
  followingOf,
  generalColumns,
  writeCoordinates,
  writeKeywords,
} from '../../contacts/contacts.public.ts'
import type { Choices } from '../check/choices.query.ts'
import { changedCoordinates, historyChanges } from '../check/changes-in-words.ts'
import type { Existing } from '../existing-contacts.ts'
import type { Former } from '../undo/former.types.ts'
import { entryOf } from './create-contacts.ts'
import { formerOf } from './former.rules.ts'
import { idsOf, keywordIds } from './keywords.ts'

/** A contact held for a change, and what a line changes of it. */
export interface Update {
  readonly existing: Existing<'contact.edit'>
  readonly changes: readonly FieldChange[]
}

/**
 * Applies what lines change: General tab, place, coordinates, keywords; each contact once, with its history.
 * @returns what was replaced of each contact
 */
export async function updateContacts(
  ctx: Context,
  updates: readonly Update[],
  { importId, choices }: { readonly importId: string; readonly choices: Choices },
): Promise<Map<string, Former>> {
  if (!updates.length) return new Map()
  const following = await followingOf(
    ctx,
    updates.map(({ existing }) => existing.contact),
  )
  const place = await placeChanges(ctx, updates, following)
  await changeContacts(
    ctx,
    updates.map((update) => ({ contact: update.existing.contact, values: { ...columnsOf(ctx, update), ...place(update) } })),
  )
  await changeCoordinates(ctx, updates)
  const keywords = await changeKeywords(ctx, updates)
  for (const { existing, changes } of updates) {
    const { id } = existing.contact
    const data = { changes: historyChanges(existing, changes, choices), source: 'import' as const, importId }
    ctx.record({ kind: 'contact.changed', subjectId: id, contactId: id, data })
  }
  return new Map(updates.map((update) => [update.existing.contact.id, formerOf(update, following, keywords)]))
}

const afterOf = ({ changes }: Update): Partial<ContactValues> =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]))

/** The General tab and what lists show of the contact, as they now are. */
function columnsOf(ctx: Context, update: Update) {
  const { existing, changes } = update
  const { general, faults } = readGeneral(existing.kind, entryOf(existing.kind, afterOf(update)), ctx.today, existing.general)
  const [fault] = faults
  if (fault) throw new AppError(fault.refusal.code, fault.refusal.values)
  const coordinates = changedCoordinates(existing.coordinates, changes)
  return { ...generalColumns(general), ...digestOf({ kind: existing.kind, general, ...withNulls(coordinates) }) }
}

const withNulls = ({ phones, emails, addresses }: CoordinatesEntry) => ({ phones, emails, addresses })

/** Type, category and main adviser. Another type brings its default category (CON-20). */
async function placeChanges(ctx: Context, updates: readonly Update[], following: ReadonlyMap<string, Following>) {
  const types = new Set(updates.flatMap((update) => afterOf(update).type ?? []))
  const categories = new Map<ContactType, string | null>()
  for (const type of types) categories.set(type, await defaultCategory(ctx, type))
  for (const update of updates.filter((one) => afterOf(one).mainAdviserId)) {
    const taking = { user_id: afterOf(update).mainAdviserId ?? '', role: 'co_adviser' }
    await removeParts(ctx, update.existing.contact, 'contact_follower', taking)
  }
  return (update: Update) => {
    const { type, categoryId, mainAdviserId } = afterOf(update)
    const now = following.get(update.existing.contact.id)
    return {
      ...(type ? { type, category_id: categories.get(type) ?? null } : {}),
      ...(categoryId ? { category_id: categoryId } : {}),
      ...(mainAdviserId && now ? { main_adviser_id: mainAdviserId, follower_ids: followerIds({ ...now, mainAdviserId }) } : {}),
    }
  }
}

async function changeCoordinates(ctx: Context, updates: readonly Update[]): Promise<void> {
  const moved = updates.filter(({ changes }) => changes.some(({ field }) => ['phones', 'emails', 'addresses'].includes(field)))
  if (!moved.length) return
  await writeCoordinates(
    ctx,
    moved.map(({ existing, changes }) => ({
      contact: existing.contact,
      coordinates: changedCoordinates(existing.coordinates, changes),
    })),
  )
}

/** @returns what was added and removed, by contact */
async function changeKeywords(ctx: Context, updates: readonly Update[]): Promise<Map<string, Former['keywords']>> {
  const changed = updates.flatMap((update) => {
    const after = afterOf(update).keywords
    return after ? [{ contact: update.existing.contact, before: update.existing.values.keywords, after }] : []
  })
  const known = await keywordIds(
    ctx,
    changed.flatMap(({ before, after }) => [...before, ...after]),
  )
  const moves = changed.map(({ contact, before, after }) => ({
    contact,
    added: idsOf(without(after, before), known),
    removed: idsOf(without(before, after), known),
  }))
  await writeKeywords(ctx, moves)
  return new Map(moves.map(({ contact, added, removed }) => [contact.id, { added, removed }]))
}

const without = (words: readonly string[], others: readonly string[]) => {
  const keys = new Set(others.map((word) => searchKey(word)))
  return words.filter((word) => !keys.has(searchKey(word)))
}
