import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { seesContact } from '../contacts.access.ts'
import { readContact } from '../file/read-contact.query.ts'
import { followingOf, writeFollowing } from './followers.access.ts'
import { assigned, followerIds, followingChanges } from './followers.rules.ts'
import type { Following } from './followers.rules.ts'
import { colleagues, refuseAdviser, refuseAssistant } from './possible-followers.ts'
import type { Colleague } from './possible-followers.ts'

/** CON-6, ORG-40: who follows a contact. Who is already there stays, even inactive; who is added must be able to. */
export async function setFollowers(
  ctx: Context,
  input: In<typeof contract.setFollowers>,
): Promise<Out<typeof contract.setFollowers>> {
  const contact = await contactFor(ctx, input.contactId, 'contact.edit', input.version)
  const before = (await followingOf(ctx, [contact])).get(contact.id)
  if (!before) return { contact: null }
  const after = assigned({ ...input }, NOTHING_MORE)
  const people = await colleagues(ctx, [...followerIds(before), ...followerIds(after)])
  refuseNewcomers(before, after, people)
  const names = (ids: readonly string[]) => ids.map((id) => people.get(id)?.name ?? '').join(', ')
  const changes = followingChanges(before, after, names)
  if (changes.length) {
    await writeFollowing(ctx, [{ contact, following: after }])
    ctx.record({ kind: 'contact.changed', subjectId: contact.id, contactId: contact.id, data: { changes, source: 'entry' } })
  }
  const place = {
    type: ContactTypeCode.parse(contact.row.type),
    followerIds: followerIds(after),
    isPrivate: contact.row.is_private,
  }
  return { contact: seesContact(ctx.actor, place) ? await readContact(ctx, { contactId: contact.id }) : null }
}

const NOTHING_MORE = { addCoAdviserIds: [], removeCoAdviserIds: [], addAssistantIds: [], removeAssistantIds: [] }

function refuseNewcomers(before: Following, after: Following, people: ReadonlyMap<string, Colleague>): void {
  const [advisersNow, assistantsNow] = [[before.mainAdviserId, ...before.coAdviserIds], before.assistantIds]
  for (const [id, person] of people) {
    if ([after.mainAdviserId, ...after.coAdviserIds].includes(id) && !advisersNow.includes(id)) refuseAdviser(person)
    if (after.assistantIds.includes(id) && !assistantsNow.includes(id)) refuseAssistant(person)
  }
}
