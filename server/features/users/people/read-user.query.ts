import type { In } from '#contract/kernel/operation.ts'
import type { UserCard } from '#contract/users/people.shapes.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { phonesOf } from './user-phones.ts'
import { peopleQuery, readRows } from './user-rows.ts'

export async function readUser(ctx: Context, { userId }: In<typeof contract.readUser>): Promise<UserCard> {
  const [row] = await readRows(ctx, peopleQuery(ctx).where('u.id', '=', userId))
  const rest = await ctx.db
    .selectFrom('user')
    .select(['sender_name', 'no_product_mails', 'portal_invitations', 'esignature_allowed', 'orias_number', 'signature'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!row || !rest) throw notFound()
  return {
    ...row,
    senderName: rest.sender_name,
    noProductMails: rest.no_product_mails,
    portalInvitations: rest.portal_invitations,
    esignatureAllowed: rest.esignature_allowed,
    oriasNumber: rest.orias_number,
    signature: rest.signature ?? '',
    phones: await phonesOf(ctx, userId),
    link: await standingLink(ctx, userId),
    provider: await boundProvider(ctx, userId),
  }
}

/** ORG-21: the newest link that still serves. */
async function standingLink(ctx: Context, userId: string): Promise<UserCard['link']> {
  const link = await ctx.db
    .selectFrom('single_use_link')
    .select(['purpose', 'created_at', 'expires_at'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!link) return null
  return { purpose: link.purpose === 'reset' ? 'reset' : 'activation', sentAt: link.created_at, expiresAt: link.expires_at }
}

/** ORG-21: the newest binding, where everybody signs in by a provider. */
async function boundProvider(ctx: Context, userId: string): Promise<UserCard['provider']> {
  const { singleSignOn } = ctx.signInSettings
  if (!singleSignOn) return null
  const bound = await ctx.db
    .selectFrom('provider_account')
    .select('bound_at')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .orderBy('bound_at', 'desc')
    .executeTakeFirst()
  return bound ? { label: singleSignOn.label, since: bound.bound_at } : null
}
