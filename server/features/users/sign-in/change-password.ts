import type { In, Out } from '#contract/kernel/operation.ts'
import { passwordVerdict } from '#contract/users/password.rules.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { knownWords, personAtDoor } from './find-person.ts'
import { hashPassword } from './password.ts'
import { replacePassword } from './set-password.ts'
import { proofStep, takeOwnStep } from './steps.ts'

export async function changePassword(
  ctx: Context,
  { proof, password }: In<typeof contract.changePassword>,
): Promise<Out<typeof contract.changePassword>> {
  refuseOwnSignIn(ctx)
  const { firmId, userId } = await takeOwnStep(ctx, proofStep, proof)
  const person = await personAtDoor(ctx.db, firmId, userId)
  if (!person) throw notFound()
  orThrow(passwordVerdict(password, knownWords(person)))
  const kept = ctx.session?.kind === 'session' ? ctx.session.id : null
  await replacePassword(ctx, person.id, await hashPassword(password), kept)
  ctx.record({ kind: 'user.password_set', subjectId: person.id, data: { by: 'self' } })
  return {}
}
