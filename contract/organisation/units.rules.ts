/** ORG-2: a business unit is deleted once nobody belongs to it; who still does is named. */
import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import { namesOf } from '../rights/profiles.rules.ts'

/** @param people names of who belongs to it, active or not */
export function mayDeleteUnit(
  name: string,
  people: readonly string[],
): Verdict<'organisation.unit_used' | 'organisation.unit_used_by_many'> {
  const [first, ...others] = people
  if (first === undefined) return allow()
  if (!others.length) return refuse('organisation.unit_used', { unit: name, who: first })
  return refuse('organisation.unit_used_by_many', { unit: name, who: namesOf(people), count: people.length })
}
