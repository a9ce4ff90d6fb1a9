/** CON-30: what may be merged. CON-6: a private file is never shown to others, nor others hidden, by the way of a merge. */
import { allow, refuse } from '#contract/kernel/verdict.ts'
import type { Verdict } from '#contract/kernel/verdict.ts'

interface Mergeable {
  readonly id: string
  readonly kind: string
  readonly is_private: boolean
}

type Refused = 'contact.same_contact' | 'contact.merge_kinds_differ' | 'contact.merge_privacy_differs'

export function mayMerge(target: Mergeable, source: Mergeable): Verdict<Refused> {
  if (target.id === source.id) return refuse('contact.same_contact')
  if (target.kind !== source.kind) return refuse('contact.merge_kinds_differ')
  return target.is_private === source.is_private ? allow() : refuse('contact.merge_privacy_differs')
}
