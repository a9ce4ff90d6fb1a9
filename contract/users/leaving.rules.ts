/**
 * ORG-22: a user may be deleted; their contacts, deals and events go to others. Nobody deletes themselves. ORG-11: at least
 * one active administrator always remains.
 */
import type { Verdict } from '../kernel/verdict.ts'
import { allow, refuse } from '../kernel/verdict.ts'

export function mayLeave(
  user: { readonly name: string; readonly isMe: boolean; readonly activeAdministrator: boolean },
  otherActiveAdministrators: number,
): Verdict<'users.delete_oneself' | 'users.last_administrator'> {
  if (user.isMe) return refuse('users.delete_oneself')
  if (user.activeAdministrator && otherActiveAdministrators === 0) return refuse('users.last_administrator', { user: user.name })
  return allow()
}
