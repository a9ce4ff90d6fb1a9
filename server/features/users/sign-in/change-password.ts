import type { In, Out } from '#contract/kernel/operation.ts'
import { passwordVerdict } from '#contract/users/password.rules.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound, orThrow } from '#platform/errors/app-error.ts'
import { knownWords, personAtDoor } from './find-person.ts'
import { hashPassword, passwordFits } from './password.ts'
import { replacePassword } from './set-password.ts'

export async function changePassword(
  ctx: Context,
  { current, password }: In<typeof contract.changePassword>,
): Promise<Out<typeof contract.changePassword>> {
  const person = await personAtDoor(ctx.db, ctx.firmId, ctx.actor.userId)
  if (!person) throw notFound()
  if (!(await passwordFits(person.passwordHash, current))) throw new AppError('users.wrong_password')
  orThrow(passwordVerdict(password, knownWords(person)))
  const kept = ctx.session?.kind === 'session' ? ctx.session.id : null
  await replacePassword(ctx, person.id, await hashPassword(password), kept)
  ctx.record({ kind: 'user.password_set', subjectId: person.id, data: { by: 'self' } })
  return {}
}
