/**
 * ORG-10, ORG-11, ORG-13, ORG-14: what may be done with a profile.
 * « Administrateur » has every right; it is neither changed, nor made invalid, nor deleted. A profile somebody has is not
 * deleted. A custom profile is its one person's: it is not duplicated into theirs, nor given to anybody else.
 * « Modifier les agendas des autres » unticks by itself when one sees no calendar but one's own.
 */
import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import type { Flag, Grants } from './permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED } from './permissions.types.ts'
import { scopeOf } from './rights.types.ts'

export interface ProfileFacts {
  readonly id: string
  readonly label: string
  readonly isAdministrator: boolean
  readonly valid: boolean
  readonly custom: boolean
}

/** Whether calendars beyond one's own are seen at all. */
export const seesOtherCalendars = (scope: string): boolean => scope !== 'own' && scope !== 'none'

/** The grants as they are kept: the calendar rule applied. */
export function keptGrants(grants: Grants): Grants {
  if (seesOtherCalendars(scopeOf(grants, 'calendar.see'))) return grants
  return { ...grants, flags: new Set([...grants.flags].filter((flag) => flag !== 'calendar.modifyOthers')) }
}

/** « Appliquer tous les droits »: every flag, every scope at its widest. */
export const everyRight = (): Grants => ({
  flags: new Set<Flag>(ALL_FLAGS),
  scopes: new Map(ALL_SCOPED.map((permission) => [permission, 'all'])),
})

/** ORG-14: what a new profile begins with. */
export const firstGrants = (): Grants => ({ flags: new Set<Flag>(['admin.importContacts']), scopes: new Map() })

/** May a profile be changed by somebody whose own profile is `ownProfileId`? ORG-23: nobody changes their own rights. */
export function mayChangeProfile(
  profile: ProfileFacts,
  ownProfileId: string,
): Verdict<'rights.administrator_fixed' | 'rights.own_profile'> {
  if (profile.isAdministrator) return refuse('rights.administrator_fixed', { profile: profile.label })
  return profile.id === ownProfileId ? refuse('rights.own_profile') : allow()
}

/** May it be deleted? `people`: names of those who have it. */
export function mayDeleteProfile(
  profile: ProfileFacts,
  people: readonly string[],
): Verdict<'rights.administrator_fixed' | 'rights.profile_used' | 'rights.profile_used_by_many'> {
  if (profile.isAdministrator) return refuse('rights.administrator_fixed', { profile: profile.label })
  const [first, ...others] = people
  if (first === undefined) return allow()
  if (!others.length) return refuse('rights.profile_used', { profile: profile.label, who: first })
  return refuse('rights.profile_used_by_many', { profile: profile.label, who: namesOf(people), count: people.length })
}

const NAMED_AT_MOST = 5

/** « Ada Ministre, Bob Martin et 3 autres ». */
export function namesOf(people: readonly string[]): string {
  const left = people.length - NAMED_AT_MOST
  if (left > 0) return `${people.slice(0, NAMED_AT_MOST).join(', ')} et ${left} ${left > 1 ? 'autres' : 'autre'}`
  return people.length > 1 ? `${people.slice(0, -1).join(', ')} et ${people.at(-1)}` : (people[0] ?? '')
}

const LABEL_MAX = 80
export const copyLabel = (label: string): string => `Copie de ${label}`.slice(0, LABEL_MAX).trimEnd()
export const customLabel = (person: string): string => `Droits de ${person}`.slice(0, LABEL_MAX).trimEnd()
