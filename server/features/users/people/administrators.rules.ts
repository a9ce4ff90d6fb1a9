/**
 * ORG-11: at least one active administrator always remains. ORG-10: a profile that is not valid is given to nobody. ORG-13: nor
 * somebody’s custom profile to anybody else.
 */
import type { Verdict } from '#contract/kernel/verdict.ts'
import { allow, refuse } from '#contract/kernel/verdict.ts'

export interface Standing {
  readonly active: boolean
  readonly isAdministrator: boolean
}

/** May this user go from the first standing to the second, when so many other administrators are active? */
export function mayChangeStanding(
  user: { readonly name: string },
  before: Standing,
  after: Standing,
  otherActiveAdministrators: number,
): Verdict<'users.last_administrator'> {
  const leaves = before.active && before.isAdministrator && !(after.active && after.isAdministrator)
  return leaves && otherActiveAdministrators === 0 ? refuse('users.last_administrator', { user: user.name }) : allow()
}

/** May this profile be given to somebody who does not have it yet? */
export function mayGiveProfile(profile: {
  readonly label: string
  readonly valid: boolean
  readonly custom: boolean
}): Verdict<'users.profile_not_valid' | 'rights.custom_not_shared'> {
  if (profile.custom) return refuse('rights.custom_not_shared', { profile: profile.label })
  return profile.valid ? allow() : refuse('users.profile_not_valid', { profile: profile.label })
}
