import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { refuseBeyondOwn } from '../people/administered.ts'
import { hangPhoto } from './hang-photo.ts'
import type { Photo } from './hang-photo.ts'

export const removeMyPhoto = (ctx: Context, _input: In<typeof contract.removeMyPhoto>): Promise<Photo> =>
  hangPhoto(ctx, ctx.actor.userId, null)

export async function removeUserPhoto(ctx: Context, { userId }: In<typeof contract.removeUserPhoto>): Promise<Photo> {
  await refuseBeyondOwn(ctx, userId)
  return hangPhoto(ctx, userId, null)
}
