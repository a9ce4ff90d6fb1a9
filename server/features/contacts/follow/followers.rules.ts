/** CON-6, ORG-16: a contact is followed by its main adviser, co-advisers and assistants; the main adviser is no co-adviser. */
export interface Following {
  readonly mainAdviserId: string
  readonly coAdviserIds: readonly string[]
  readonly assistantIds: readonly string[]
}

/** Each once, the main adviser first: what every scope looks at. */
export const followerIds = ({ mainAdviserId, coAdviserIds, assistantIds }: Following): string[] => [
  ...new Set([mainAdviserId, ...coAdviserIds, ...assistantIds]),
]

export const followerLines = ({ mainAdviserId, coAdviserIds, assistantIds }: Following) => [
  ...[...new Set(coAdviserIds)].filter((id) => id !== mainAdviserId).map((id) => ({ user_id: id, role: 'co_adviser' })),
  ...[...new Set(assistantIds)].map((id) => ({ user_id: id, role: 'assistant' })),
]

/** What a batch does to each contact (ORG-40). */
export interface Assignment {
  readonly mainAdviserId?: string | null
  readonly addCoAdviserIds: readonly string[]
  readonly removeCoAdviserIds: readonly string[]
  readonly addAssistantIds: readonly string[]
  readonly removeAssistantIds: readonly string[]
}

export function assigned(now: Following, change: Assignment): Following {
  const mainAdviserId = change.mainAdviserId ?? now.mainAdviserId
  const changed = (list: readonly string[], add: readonly string[], remove: readonly string[]) =>
    [...new Set([...list, ...add])].filter((id) => !remove.includes(id))
  return {
    mainAdviserId,
    coAdviserIds: changed(now.coAdviserIds, change.addCoAdviserIds, change.removeCoAdviserIds).filter(
      (id) => id !== mainAdviserId,
    ),
    assistantIds: changed(now.assistantIds, change.addAssistantIds, change.removeAssistantIds),
  }
}

/** What changed, in the names given by `names` (CON-9). */
export function followingChanges(before: Following, after: Following, names: (ids: readonly string[]) => string) {
  const facts = [
    ['mainAdviser', [before.mainAdviserId], [after.mainAdviserId]],
    ['coAdvisers', before.coAdviserIds, after.coAdviserIds],
    ['assistants', before.assistantIds, after.assistantIds],
  ] as const
  return facts
    .filter(([, was, is]) => new Set([...was, ...is]).size !== was.length || was.length !== is.length)
    .map(([field, was, is]) => ({ field, before: names(was), after: names(is) }))
}

/** Who takes each place of somebody who leaves; null: nobody does. */
export interface Successors {
  readonly mainAdviserId: string | null
  readonly coAdviserId: string | null
  readonly assistantId: string | null
}

/** ORG-22: who follows once somebody has left. A contact always has a main adviser: without a successor it keeps its own. */
export function replaced(now: Following, leaverId: string, to: Successors): Following {
  const mainAdviserId = now.mainAdviserId === leaverId ? (to.mainAdviserId ?? leaverId) : now.mainAdviserId
  const instead = (ids: readonly string[], successor: string | null) => [
    ...new Set(ids.flatMap((id) => (id === leaverId ? (successor === null ? [] : [successor]) : [id]))),
  ]
  return {
    mainAdviserId,
    coAdviserIds: instead(now.coAdviserIds, to.coAdviserId).filter((id) => id !== mainAdviserId),
    assistantIds: instead(now.assistantIds, to.assistantId),
  }
}
