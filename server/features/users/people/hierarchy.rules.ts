/**
 * ORG-30: users form a tree; nobody stands, at any depth, under somebody of their own branch. ORG-22: an inactive user is
 * offered as manager to nobody.
 */
import type { Verdict } from '#contract/kernel/verdict.ts'
import { allow, refuse } from '#contract/kernel/verdict.ts'

export interface NewManager {
  readonly name: string
  readonly active: boolean
  /** Whether they are the user moved, or stand below them. */
  readonly inBranchOfUser: boolean
}

/** May this user be placed under this manager (null: at the top)? */
export function mayAttach(
  user: { readonly name: string },
  manager: NewManager | null,
): Verdict<'users.cycle' | 'users.manager_inactive'> {
  if (manager?.inBranchOfUser) return refuse('users.cycle', { user: user.name, manager: manager.name })
  if (manager && !manager.active) return refuse('users.manager_inactive', { manager: manager.name })
  return allow()
}
