/**
 * ORG-10, ORG-11, ORG-23: nobody raises rights, their own or another's, beyond what they have.
 * 1. One gives only what one has. Rights added to a profile, or given with one, are all among the giver's: each flag, and
 *    of each scope at most their own.
 * 2. Nobody touches their own rights: neither those of the profile they have, nor which profile they have.
 * 3. An account, and a profile that somebody has, is administered only by whoever has all its rights and reaches all that
 *    it reaches, before and after: its e-mail address, its place in the tree or a wider scope would be a way round 1.
 * 4. A branch is moved only by whoever reaches, with every scope, everybody in it: those above it come to reach it.
 * An administrator has every right on everybody: of all this, only 2 concerns them.
 */
import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import type { Flag, Grants, Scope, ScopedPermission } from './permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED, SCOPES } from './permissions.types.ts'
import { rightLabel } from './rights.labels.ts'
import { scopeOf } from './rights.types.ts'

type AnyRight = Flag | ScopedPermission

/** What somebody may do, and whom each scope reaches from where they stand. */
export interface Powers {
  readonly grants: Grants
  readonly reach: Readonly<Record<Exclude<Scope, 'none' | 'all'>, readonly string[]>>
}

/** Every right on everybody, as an administrator has. */
export const hasEveryRight = (grants: Grants): boolean =>
  ALL_FLAGS.every((flag) => grants.flags.has(flag)) && ALL_SCOPED.every((permission) => scopeOf(grants, permission) === 'all')

const isWider = (one: Scope, other: Scope): boolean => SCOPES.indexOf(one) > SCOPES.indexOf(other)

/** Rights of `wanted` that go beyond `held`. */
export const rightsBeyond = (held: Grants, wanted: Grants): AnyRight[] => [
  ...[...wanted.flags].filter((flag) => !held.flags.has(flag)),
  ...ALL_SCOPED.filter((permission) => isWider(scopeOf(wanted, permission), scopeOf(held, permission))),
]

/** 1: may somebody with these rights bring a profile (or a user) from `before` to `after`? Null: there was nothing. */
export function mayGiveRights(giver: Grants, before: Grants | null, after: Grants): Verdict<'rights.beyond_own'> {
  const added = new Set(before ? rightsBeyond(before, after) : [...after.flags, ...after.scopes.keys()])
  const lacked = rightsBeyond(giver, after).filter((right) => added.has(right))
  return lacked.length ? refuse('rights.beyond_own', { rights: listed(lacked) }) : allow()
}

const LISTED_AT_MOST = 4

const listed = (rights: readonly AnyRight[]): string =>
  [...rights.slice(0, LISTED_AT_MOST).map(rightLabel), ...(rights.length > LISTED_AT_MOST ? ['…'] : [])].join(', ')

const reachedBy = ({ grants, reach }: Powers, permission: ScopedPermission): readonly string[] | 'all' => {
  const scope = scopeOf(grants, permission)
  return scope === 'all' ? 'all' : scope === 'none' ? [] : reach[scope]
}

/** Does `held` reach, with this scope, all these people? `fresh`: somebody who has nothing yet, whom anybody may reach. */
function reachesAll(held: Powers, permission: ScopedPermission, people: readonly string[] | 'all', fresh?: string): boolean {
  const reached = reachedBy(held, permission)
  if (reached === 'all' || people === 'all') return reached === 'all'
  const known = new Set(reached)
  return people.every((id) => known.has(id) || id === fresh)
}

/** 3: may `actor` administer the account of somebody with these powers? */
export function mayAdminister(
  actor: Powers,
  account: Powers & { readonly name: string; readonly fresh?: string },
): Verdict<'rights.account_beyond_own'> {
  const withinFlags = [...account.grants.flags].every((flag) => actor.grants.flags.has(flag))
  const withinReach = ALL_SCOPED.every((permission) =>
    reachesAll(actor, permission, reachedBy(account, permission), account.fresh),
  )
  return withinFlags && withinReach ? allow() : refuse('rights.account_beyond_own', { user: account.name })
}

/** 4: may `actor` move this branch (ids, the moved one included)? */
export function mayMoveBranch(actor: Powers, branch: readonly string[], name: string): Verdict<'rights.branch_beyond_own'> {
  return ALL_SCOPED.every((permission) => reachesAll(actor, permission, branch))
    ? allow()
    : refuse('rights.branch_beyond_own', { user: name })
}
