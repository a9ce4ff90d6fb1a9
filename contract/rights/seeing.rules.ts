/**
 * SEC-7, « Voir en tant que »: whoever has every right may look at the program as somebody who may come in sees it, or as
 * they would with another profile. What is one's own (private files, notifications, imports…) is not shown for that.
 */
import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import { hasEveryRight } from './giving.rules.ts'
import type { Grants } from './permissions.types.ts'

export interface Looker {
  readonly userId: string
  readonly profileId: string
  readonly grants: Grants
  /** What they came with; a token sees as nobody else. */
  readonly by: 'session' | 'token' | null
}

/** Who, or which profile, is to be seen; `comesIn`: active, with a valid profile (a profile: valid). */
export interface Seen {
  readonly id: string
  readonly name: string
  readonly comesIn: boolean
}

export function maySeeAs(
  looker: Looker,
  seen: Seen,
): Verdict<'rights.seeing_needs_every_right' | 'rights.seeing_needs_session' | 'rights.seeing_oneself' | 'rights.seeing_not_in'> {
  if (!hasEveryRight(looker.grants)) return refuse('rights.seeing_needs_every_right')
  if (looker.by === 'token') return refuse('rights.seeing_needs_session')
  if (seen.id === looker.userId || seen.id === looker.profileId) return refuse('rights.seeing_oneself')
  return seen.comesIn ? allow() : refuse('rights.seeing_not_in', { who: seen.name })
}
