import type { CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { ContactValues } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { removeParts } from '#platform/rights/granted.ts'
import { addPartsToMany } from '#platform/rights/granted-in-bulk.ts'
import {
  changeContacts,
  defaultCategory,
  digestOf,
  followerIds,
  followingOf,
  generalColumns,
  writeCoordinates,
} from '../../contacts/contacts.public.ts'
import { changedCoordinates, historyChanges } from '../check/changes-in-words.ts'
import type { Choices } from '../check/choices.query.ts'
import type { Existing } from '../existing-contacts.ts'
import { entryOf } from './create-contacts.ts'
import { idsOf, keywordIds } from './keywords.ts'

/** A contact held for a change, and what a line changes of it. */
export interface Update {
  readonly existing: Existing<'contact.edit'>
  readonly changes: readonly FieldChange[]
}

/** Applies what lines change: General tab, place, coordinates, keywords; each contact once, with its history. */
export async function updateContacts(ctx: Context, updates: readonly Update[], choices: Choices): Promise<void> {
  if (!updates.length) return
  const place = await placeChanges(ctx, updates)
  await changeContacts(
    ctx,
    updates.map((update) => ({ contact: update.existing.contact, values: { ...columnsOf(ctx, update), ...place(update) } })),
  )
  await changeCoordinates(ctx, updates)
  await changeKeywords(ctx, updates)
  for (const { existing, changes } of updates) {
    const { id } = existing.contact
    const data = { changes: historyChanges(existing, changes, choices), source: 'import' as const }
    ctx.record({ kind: 'contact.changed', subjectId: id, contactId: id, data })
  }
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
async function placeChanges(ctx: Context, updates: readonly Update[]) {
  const types = new Set(updates.flatMap((update) => afterOf(update).type ?? []))
  const categories = new Map<ContactType, string | null>()
  for (const type of types) categories.set(type, await defaultCategory(ctx, type))
  const given = updates.filter((update) => afterOf(update).mainAdviserId)
  const following = given.length
    ? await followingOf(
        ctx,
        given.map(({ existing }) => existing.contact),
      )
    : new Map<string, never>()
  for (const update of given) {
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

async function changeKeywords(ctx: Context, updates: readonly Update[]): Promise<void> {
  const changed = updates.flatMap((update) => {
    const after = afterOf(update).keywords
    return after ? [{ contact: update.existing.contact, before: update.existing.values.keywords, after }] : []
  })
  const known = await keywordIds(
    ctx,
    changed.flatMap(({ before, after }) => [...before, ...after]),
  )
  for (const { contact, before, after } of changed) {
    for (const id of idsOf(without(before, after), known)) await removeParts(ctx, contact, 'contact_keyword', { keyword_id: id })
  }
  await addPartsToMany(
    ctx,
    'contact_keyword',
    changed.map(({ contact, before, after }) => ({
      of: contact,
      lines: idsOf(without(after, before), known).map((id) => ({ keyword_id: id })),
    })),
  )
}

const without = (words: readonly string[], others: readonly string[]) => {
  const keys = new Set(others.map((word) => searchKey(word)))
  return words.filter((word) => !keys.has(searchKey(word)))
}
