import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { admitContact } from '../contact-rights.access.ts'
import { seesContact } from '../contacts.access.ts'
import { possibleAdviser } from '../follow/possible-followers.ts'
import { categoryFor } from '../categories/category-for.ts'
import { checkKeywords } from '../keywords/keyword-these.ts'
import { refuseTakenExternalId } from './external-id.access.ts'
import { likelyDuplicates } from './find-likely-duplicates.ts'
import { markRecent } from '../file/recent-contacts.access.ts'
import { insertContacts } from './insert-contacts.ts'
import type { NewContact } from './insert-contacts.ts'
import { readEntry } from './read-entry.ts'

export const addContact = (ctx: Context, input: In<typeof contract.addContact>): Promise<Out<typeof contract.addContact>> =>
  addContactFrom(ctx, input, 'entry')

/** CON-1: what is added must be within its author's sight, and looks like nobody they see unless they said it is another. */
export async function addContactFrom(
  ctx: Context,
  input: In<typeof contract.addContact>,
  source: 'entry' | 'intake',
): Promise<Out<typeof contract.addContact>> {
  const admitted = admitContact(ctx, input.type)
  const entry = readEntry(ctx, input)
  const contact: NewContact = {
    ...entry,
    id: ctx.newId(),
    type: input.type,
    kind: input.kind,
    mainAdviserId: await possibleAdviser(ctx, input.mainAdviserId),
    categoryId: await categoryFor(ctx, input.type, input.categoryId),
    keywordIds: input.keywordIds,
  }
  const place = { type: contact.type, followerIds: [contact.mainAdviserId], isPrivate: false }
  if (!seesContact(ctx.actor, place)) throw new AppError('contact.out_of_sight')
  await refuseTakenExternalId(ctx, entry.general.externalId)
  await checkKeywords(ctx, { add: input.keywordIds, remove: [] })
  if (!input.confirmed) await refuseTwin(ctx, contact)
  const [added] = await insertContacts(ctx, admitted, [contact], source)
  await markRecent(ctx, [contact.id])
  return { id: contact.id, name: added?.row.display_name ?? '' }
}

async function refuseTwin(ctx: Context, contact: NewContact): Promise<void> {
  const [twin] = await likelyDuplicates(ctx, contact, null)
  if (twin) throw new AppError('contact.likely_duplicate', { name: twin.name, reason: twin.reasons[0] ?? '' })
}
