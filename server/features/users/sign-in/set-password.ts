import type { In, Out } from '#contract/kernel/operation.ts'
import { passwordVerdict } from '#contract/users/password.rules.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { knownWords, mayComeIn } from './find-person.ts'
import { linkAtDoor } from './link-at-door.ts'
import type { Link } from './link-at-door.ts'
import { hashPassword } from './password.ts'
import { trySucceeded } from './take-try.ts'

/** ORG-21: a link serves once. Whoever holds it has shown who they are, so nobody's failures slow their next sign-in. */
export async function setPassword(
  ctx: PublicContext,
  { token, password }: In<typeof contract.setPassword>,
): Promise<Out<typeof contract.setPassword>> {
  const link = await linkAtDoor(ctx, token)
  const { person } = link
  orThrow(mayComeIn(person))
  orThrow(passwordVerdict(password, knownWords(person)))
  const passwordHash = await hashPassword(password)
  await ctx.inFirm(person.firmId, { userId: person.id }, async (firm) => {
    await consume(firm, link)
    await replacePassword(firm, person.id, passwordHash, null)
    firm.record({ kind: 'user.password_set', subjectId: person.id, data: { by: link.purpose } })
  })
  await trySucceeded(ctx, person.login, 0)
  return { login: person.login }
}

/** Twice at once: the row is locked by the first, and the second finds it used. The other links of this user are over too. */
async function consume(ctx: Context, link: Link): Promise<void> {
  const used = { used_at: ctx.now }
  const taken = await ctx.db
    .updateTable('single_use_link')
    .set(used)
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  if (!taken.numUpdatedRows) throw new AppError('users.link_used')
  await ctx.db
    .updateTable('single_use_link')
    .set(used)
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', link.person.id)
    .where('used_at', 'is', null)
    .execute()
}

/** A new password closes the sessions opened with the old one, but for the session that asked. */
export async function replacePassword(ctx: Context, userId: string, passwordHash: string, butFor: string | null): Promise<void> {
  const { firmId } = ctx
  await ctx.db
    .updateTable('user')
    .set({ password_hash: passwordHash })
    .where('firm_id', '=', firmId)
    .where('id', '=', userId)
    .execute()
  await ctx.db
    .deleteFrom('session')
    .where('firm_id', '=', firmId)
    .where('user_id', '=', userId)
    .$if(butFor !== null, (sessions) => sessions.where('id', '<>', butFor))
    .execute()
}
