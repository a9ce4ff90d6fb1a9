import type { Context } from '#platform/context/context.ts'
import type { BatchContacts, WorkOf } from '../batch/batch-work.ts'
import { followingOf, writeFollowing } from './followers.access.ts'
import { assigned, followerIds, followingChanges } from './followers.rules.ts'
import { colleagues, refuseAdviser, refuseAssistant } from './possible-followers.ts'

type Assign = WorkOf<'contact.assign'>

/** ORG-22: only active advisers are given clients, only active users assist. */
export async function checkAssignment(ctx: Context, work: Assign): Promise<void> {
  const advisers = [...(work.mainAdviserId ? [work.mainAdviserId] : []), ...work.addCoAdviserIds]
  const people = await colleagues(ctx, [...advisers, ...work.addAssistantIds])
  for (const id of advisers) refuse(people.get(id), refuseAdviser)
  for (const id of work.addAssistantIds) refuse(people.get(id), refuseAssistant)
}

const refuse = <T>(found: T | undefined, unless: (found: T) => void) => (found === undefined ? undefined : unless(found))

/** ORG-40, on contacts held for it. */
export async function assignThese(ctx: Context, work: Assign, contacts: BatchContacts): Promise<number> {
  if (!contacts.length) return 0
  const standing = await followingOf(ctx, contacts)
  const all = contacts.flatMap((contact) => {
    const before = standing.get(contact.id)
    return before ? [{ contact, before, after: assigned(before, work) }] : []
  })
  const people = await colleagues(
    ctx,
    all.flatMap(({ before, after }) => [...followerIds(before), ...followerIds(after)]),
  )
  const names = (ids: readonly string[]) => ids.map((id) => people.get(id)?.name ?? '').join(', ')
  const changed = all
    .map(({ contact, before, after }) => ({ contact, following: after, changes: followingChanges(before, after, names) }))
    .filter(({ changes }) => changes.length > 0)
  await writeFollowing(ctx, changed)
  for (const { contact, changes } of changed) {
    ctx.record({ kind: 'contact.changed', subjectId: contact.id, contactId: contact.id, data: { changes, source: 'batch' } })
  }
  return changed.length
}
