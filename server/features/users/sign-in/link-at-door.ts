import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { secretHash } from '#platform/rights/read-actor.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { personAtDoor } from './find-person.ts'
import type { PersonAtDoor } from './find-person.ts'
import { firmOfSecret } from './secret.ts'

export type LinkPurpose = 'activation' | 'reset'

/** A single-use link that may still be used. */
export interface Link {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly expiresAt: string
  readonly person: PersonAtDoor
}

/** Whom a link is for. Refused `users.link_used` once it served, `users.link_over` when it is too old or nobody's. */
export async function linkAtDoor(ctx: PublicContext, token: string): Promise<Link> {
  refuseOwnSignIn(ctx)
  const firmId = firmOfSecret(token)
  const link = await ctx.atDoor(firmId, async (db) => {
    const row = await db
      .selectFrom('single_use_link')
      .select(['id', 'user_id', 'purpose', 'expires_at', 'used_at'])
      .where('firm_id', '=', firmId)
      .where('secret_hash', '=', secretHash(token))
      .executeTakeFirst()
    const person = row ? await personAtDoor(db, firmId, row.user_id) : null
    if (!row || !person) return null
    if (row.used_at !== null) throw new AppError('users.link_used')
    if (row.expires_at <= ctx.now) return null
    const purpose: LinkPurpose = row.purpose === 'reset' ? 'reset' : 'activation'
    return { id: row.id, purpose, expiresAt: row.expires_at, person }
  })
  if (!link) throw new AppError('users.link_over')
  return link
}
