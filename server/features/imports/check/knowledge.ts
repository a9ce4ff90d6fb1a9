import { displayName } from '#contract/contacts/name.rules.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { ContactDraft, ImportDefaults } from '#contract/imports/imports.types.ts'
import { draftFingerprint } from '#contract/imports/record.rules.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { mayWithContact, seesContact, takenExternalIds } from '../../contacts/contacts.public.ts'
import type { ContactRight } from '../../contacts/contacts.public.ts'
import { existingContacts, idsByExternalId, visibleAmong } from '../existing-contacts.ts'
import type { Existing } from '../existing-contacts.ts'
import { digestText } from '../import-row.ts'
import { contactsOfFingerprints } from '../imports.access.ts'
import type { Choices } from './choices.query.ts'
import type { Knowledge, Standing } from './judge-line.rules.ts'
import { likelyTwins } from './likely-twins.ts'

/** A line whose draft can be read. */
export interface DraftLine {
  readonly line: number
  readonly draft: ContactDraft
}

export const fingerprintOf = (draft: ContactDraft): string => digestText(draftFingerprint(draft))

/** « Jean de La Tour », or what names the line when it leaves the name out. */
export const draftName = (draft: ContactDraft): string =>
  displayName({ ...draft, kind: draft.kind ?? 'person' }) || draft.externalId || draft.sillageId || ''

export interface Around<R extends ContactRight> {
  readonly known: Knowledge
  readonly existing: ReadonlyMap<string, Existing<R>>
}

/**
 * Everything that the judgement of these lines asks of the database, a few statements for all of them.
 * `right`: to look at the contacts found, or to hold them for a change. `alsoIds`: contacts chosen among likely duplicates.
 */
export async function knowledgeFor<R extends ContactRight>(
  ctx: Context,
  lines: readonly DraftLine[],
  {
    choices,
    defaults,
    right,
    alsoIds = [],
  }: { choices: Choices; defaults: ImportDefaults; right: R; alsoIds?: readonly string[] },
): Promise<Around<R>> {
  const drafts = lines.map(({ draft }) => draft)
  const externalIds = drafts.flatMap(({ externalId }) => externalId ?? [])
  const idOfExternal = await idsByExternalId(ctx, externalIds)
  const ids = [...drafts.flatMap(({ sillageId }) => sillageId ?? []), ...idOfExternal.values(), ...alsoIds]
  const existing = await existingContacts(ctx, ids, right)
  const unknown = drafts.filter(({ sillageId, externalId }) => !sillageId && !(externalId && idOfExternal.has(externalId)))
  const known: Knowledge = {
    standing: (id) => standingOf(existing.get(id)),
    idOfExternal,
    takenExternal: externalIds.length ? await takenExternalIds(ctx, externalIds) : new Set(),
    importedAs: await importedBefore(ctx, unknown),
    twins: await likelyTwins(ctx, unknown),
    categories: new Map(choices.categories.map((category) => [category.id, category])),
    ...rightsOf(ctx),
    ownAdviserId: choices.advisers.find(({ id }) => id === ctx.actor.userId)?.id ?? null,
    defaultType: defaults.type,
  }
  return { known, existing }
}

const rightsOf = (ctx: Context): Pick<Knowledge, 'mayChange' | 'mayCreate' | 'sees'> => {
  const mayChange = (type: ContactType) => mayWithContact(ctx.actor, type, 'contact.edit')
  return {
    mayChange,
    mayCreate: (type) => mayChange(type) && scopeOf(ctx.actor.grants, `contacts.access.${type}`) !== 'none',
    sees: (place) => seesContact(ctx.actor, place),
  }
}

const standingOf = (existing: Existing | undefined): Standing | undefined =>
  existing && {
    id: existing.contact.id,
    type: existing.type,
    followerIds: existing.contact.row.follower_ids,
    isPrivate: existing.contact.row.is_private,
    values: existing.values,
  }

/** CON-72: the visible contact that a line saying exactly the same made or found before. */
async function importedBefore(ctx: Context, drafts: readonly ContactDraft[]): Promise<Knowledge['importedAs']> {
  const fingerprints = new Map(drafts.map((draft) => [draft, fingerprintOf(draft)]))
  const before = drafts.length ? await contactsOfFingerprints(ctx, [...fingerprints.values()]) : []
  const visible = await visibleAmong(
    ctx,
    before.map(({ contactId }) => contactId),
  )
  const contacts = new Map(
    before.filter(({ contactId }) => visible.has(contactId)).map((one) => [one.fingerprint, one.contactId]),
  )
  return (draft) => contacts.get(fingerprints.get(draft) ?? '')
}
