/**
 * CON-30: the target keeps its main adviser; co-advisers and assistants are united, and the source's main adviser becomes a
 * co-adviser, so that nobody loses sight of somebody they follow. Undone, those who came that way leave, unless they have
 * become the main adviser since.
 */
import type { Following } from '../follow/followers.rules.ts'

export interface Joined {
  readonly coAdviserIds: readonly string[]
  readonly assistantIds: readonly string[]
}

export function joining(target: Following, source: Following): Joined {
  const advisers = new Set([target.mainAdviserId, ...target.coAdviserIds])
  return {
    coAdviserIds: [...new Set([source.mainAdviserId, ...source.coAdviserIds])].filter((id) => !advisers.has(id)),
    assistantIds: source.assistantIds.filter((id) => !target.assistantIds.includes(id)),
  }
}

export const united = (target: Following, joined: Joined): Following => ({
  mainAdviserId: target.mainAdviserId,
  coAdviserIds: [...target.coAdviserIds, ...joined.coAdviserIds],
  assistantIds: [...target.assistantIds, ...joined.assistantIds],
})

export const parted = (now: Following, joined: Joined): Following => ({
  mainAdviserId: now.mainAdviserId,
  coAdviserIds: now.coAdviserIds.filter((id) => !joined.coAdviserIds.includes(id)),
  assistantIds: now.assistantIds.filter((id) => !joined.assistantIds.includes(id)),
})
