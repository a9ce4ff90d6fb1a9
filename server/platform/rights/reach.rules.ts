/**
 * ORG-16, in pure form: `attached` = me and everybody below me at any depth; `group` = attached and my siblings (users
 * with the same manager, or with none as I), not those below them. Its SQL twin is `readReach`.
 */
import type { Reach } from './reach.ts'

export interface Placed {
  readonly id: string
  readonly managerId: string | null
}

export function reachInTree(users: readonly Placed[], userId: string): Reach {
  const attached = [userId]
  // The list grows while it is walked: children of children follow.
  for (const manager of attached) attached.push(...users.filter(({ managerId }) => managerId === manager).map(({ id }) => id))
  const me = users.find(({ id }) => id === userId)
  const siblings = users.filter(({ id, managerId }) => id !== userId && managerId === (me?.managerId ?? null)).map(({ id }) => id)
  return { own: [userId], attached, group: [...attached, ...siblings] }
}
