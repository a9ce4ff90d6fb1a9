import type { Context } from '#platform/context/context.ts'
import { followingOf, writeFollowing } from './followers.access.ts'
import { followerIds, followingChanges, replaced } from './followers.rules.ts'
import type { Successors } from './followers.rules.ts'
import { nextFollowed } from './leaver-contacts.access.ts'
import { colleagues, refuseAdviser, refuseAssistant } from './possible-followers.ts'

/** ORG-22: only active advisers are given clients, only active users assist. */
export async function checkSuccessors(ctx: Context, { mainAdviserId, coAdviserId, assistantId }: Successors): Promise<void> {
  const given = [mainAdviserId, coAdviserId, assistantId].filter((id) => id !== null)
  const people = await colleagues(ctx, given)
  for (const id of [mainAdviserId, coAdviserId]) if (id !== null) refuseAdviser(people.get(id)!)
  if (assistantId !== null) refuseAssistant(people.get(assistantId)!)
}

/** ORG-22: the next contacts of somebody who leaves go to their successors. @returns how many; 0: there were none left */
export async function handOverContacts(ctx: Context, leaverId: string, to: Successors, most: number): Promise<number> {
  const contacts = await nextFollowed(ctx, leaverId, most)
  if (!contacts.length) return 0
  const standing = await followingOf(ctx, contacts)
  const all = contacts.map((contact) => {
    const before = standing.get(contact.id)!
    return { contact, before, following: replaced(before, leaverId, to) }
  })
  const people = await colleagues(
    ctx,
    all.flatMap(({ before, following }) => [...followerIds(before), ...followerIds(following)]),
  )
  const names = (ids: readonly string[]) => ids.map((id) => people.get(id)?.name ?? '').join(', ')
  await writeFollowing(ctx, all)
  for (const { contact, before, following } of all) {
    const changes = followingChanges(before, following, names)
    ctx.record({ kind: 'contact.changed', subjectId: contact.id, contactId: contact.id, data: { changes, source: 'batch' } })
  }
  return contacts.length
}
