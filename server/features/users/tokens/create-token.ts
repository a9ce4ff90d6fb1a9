import { Temporal } from 'temporal-polyfill'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { newSecret } from '#platform/rights/rotate-secret.ts'

/** ECO-1: a token carries its owner's rights, whatever they become. Shown once; the table keeps its hash. */
export async function createToken(
  ctx: Context,
  { label, expiresOn }: In<typeof contract.createToken>,
): Promise<Out<typeof contract.createToken>> {
  if (expiresOn !== null && expiresOn < ctx.today) throw new AppError('users.token_day_past')
  const { secret, hash } = newSecret(ctx.firmId)
  const id = ctx.newId()
  await ctx.db
    .insertInto('access_token')
    .values({
      firm_id: ctx.firmId,
      id,
      user_id: ctx.actor.userId,
      label,
      secret_hash: hash,
      created_at: ctx.now,
      expires_at: expiresOn === null ? null : endOfDay(expiresOn, ctx.timeZone),
    })
    .execute()
  ctx.record({ kind: 'user.token_created', subjectId: ctx.actor.userId, data: { label } })
  return { id, token: secret }
}

/** The instant the day is over there: the token serves through the whole of its last day. */
const endOfDay = (day: string, timeZone: string): string =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds).toISOString()
