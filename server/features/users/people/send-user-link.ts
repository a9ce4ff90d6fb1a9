import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import { sendLink } from '../sign-in/send-link.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { refuseBeyondOwn } from './administered.ts'

/** ORG-21: « Envoyer la demande de réinitialisation du mot de passe », or the activation once more. */
export async function sendUserLink(
  ctx: Context,
  { userId }: In<typeof contract.sendUserLink>,
): Promise<Out<typeof contract.sendUserLink>> {
  refuseOwnSignIn(ctx)
  const person = await personAtDoor(ctx.db, ctx.firmId, userId)
  if (!person) throw notFound()
  if (!person.active) throw new AppError('users.inactive_has_no_link', { user: `${person.firstName} ${person.lastName}` })
  await refuseBeyondOwn(ctx, userId)
  const purpose = person.passwordHash === null ? 'activation' : 'reset'
  await sendLink(ctx, person, purpose)
  return { purpose }
}
