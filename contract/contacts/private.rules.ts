/** CON-6: only those who follow a contact, and whose profile has the right, may tick or untick « Dossier privé ». */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'

export const mayTickPrivate = (followerIds: readonly string[], userId: string): Verdict<'contact.private_not_follower'> =>
  followerIds.includes(userId) ? allow() : refuse('contact.private_not_follower')
