import type { In, Out } from '#contract/kernel/operation.ts'
import { mayGiveRights } from '#contract/rights/giving.rules.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'
import { grantsOfProfile } from '#platform/rights/powers.ts'
import { insertUser } from '../insert-user.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import { sendLink } from '../sign-in/send-link.ts'
import { refuseBeyondOwn } from './administered.ts'
import { mayGiveProfile } from './administrators.rules.ts'
import { mayAttach } from './hierarchy.rules.ts'
import { newManager } from './new-manager.ts'
import { profileToGive } from './profile-to-give.ts'
import { readPhones, writePhones } from './user-phones.ts'
import { requireChoices, userColumns } from './user-values.ts'

/** ORG-20, ORG-21: a new user, and the mail by which they choose their password; none where a provider signs everybody in. */
export async function addUser(ctx: Context, input: In<typeof contract.addUser>): Promise<Out<typeof contract.addUser>> {
  const name = `${input.firstName} ${input.lastName}`
  orThrow(mayGiveProfile(await profileToGive(ctx, input.profileId)))
  orThrow(mayGiveRights(ctx.actor.grants, null, await grantsOfProfile(ctx, input.profileId)))
  orThrow(mayAttach({ name }, await newManager(ctx, input.managerId, null)))
  await requireChoices(ctx, input)
  const phones = readPhones(input.phones)
  const id = ctx.newId()
  await insertUser(ctx, { ...input, id, columns: userColumns(input) })
  await writePhones(ctx, id, phones)
  await refuseBeyondOwn(ctx, id, { fresh: true })
  ctx.record({ kind: 'user.created', subjectId: id, data: { name } })
  if (ctx.signInSettings.singleSignOn) return { id }
  const person = await personAtDoor(ctx.db, ctx.firmId, id)
  if (!person) throw notFound()
  await sendLink(ctx, person, 'activation')
  return { id }
}
