import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { postMail } from '#platform/mail/outbox.ts'
import { senderOf } from '../../mail/mail.public.ts'
import { refuseBeyondOwn } from '../people/administered.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import { twoFactorResetMail } from './two-factor-reset.email.ts'

/**
 * SEC-1: for whoever lost telephone and recovery codes. They sign in by their password alone, are signed out and told.
 * One's own is turned off by whoever shows again that it is them: a session left open must not do without.
 */
export async function resetTwoFactor(
  ctx: Context,
  { userId }: In<typeof contract.resetTwoFactor>,
): Promise<Out<typeof contract.resetTwoFactor>> {
  if (userId === ctx.actor.userId) throw new AppError('users.own_second_factor')
  const person = await personAtDoor(ctx.db, ctx.firmId, userId)
  if (!person) throw notFound()
  await refuseBeyondOwn(ctx, userId)
  const twoFactor = await removeAll(ctx, 'two_factor', userId)
  const passkeys = await removeAll(ctx, 'passkey', userId)
  if (twoFactor + passkeys === 0) throw new AppError('users.nothing_to_reset', { user: `${person.firstName} ${person.lastName}` })
  await removeAll(ctx, 'session', userId)
  ctx.record({ kind: 'user.two_factor_reset', subjectId: userId, data: { passkeys } })
  await postMail(ctx, twoFactorResetMail(person, await senderOf(ctx), ctx.publicUrl))
  return {}
}

async function removeAll(ctx: Context, table: 'two_factor' | 'passkey' | 'session', userId: string): Promise<number> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom(table)
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
