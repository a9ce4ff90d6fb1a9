import type { Actor } from '../context/context.ts'

/**
 * SEC-7: whose eyes look. Those of the actor and, in « Voir en tant que », of the administrator who looks through them: a
 * private file (CON-6) is shown only if both follow it.
 */
export const eyesOf = ({ userId, seenBy }: Actor): readonly string[] =>
  seenBy && seenBy.userId !== userId ? [userId, seenBy.userId] : [userId]

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whose own rows (notifications, imports, tokens…) are read: while somebody is seen, nobody's. */
export const ownerOf = (actor: Actor): string => (eyesOf(actor).length > 1 ? NOBODY : actor.userId)
