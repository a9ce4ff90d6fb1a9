import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { readImage } from '#platform/images/read-image.ts'
import { refuseBeyondOwn } from '../people/administered.ts'
import { hangPhoto } from './hang-photo.ts'
import type { Photo } from './hang-photo.ts'

const SIDE = 256
const PURPOSE = 'user.photo'

export const putMyPhoto = (ctx: Context, _input: In<typeof contract.putMyPhoto>, call: Call): Promise<Photo> =>
  putPhoto(ctx, ctx.actor.userId, call)

export async function putUserPhoto(ctx: Context, { userId }: In<typeof contract.putUserPhoto>, call: Call): Promise<Photo> {
  await refuseBeyondOwn(ctx, userId)
  return putPhoto(ctx, userId, call)
}

/** ORG-20: square, small, and without anything but its points. */
async function putPhoto(ctx: Context, userId: string, { upload, files }: Call): Promise<Photo> {
  if (!upload) throw new AppError('invalid_input', {}, [{ path: ['file'], message: 'Choisissez une image.' }])
  const bytes = await (await readImage(upload)).square(SIDE)
  const path = await files.draftPath()
  await writeFile(path, bytes, { mode: 0o600 })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const photo = { path, name: 'photo.webp', mediaType: 'image/webp', size: bytes.length, sha256 }
  return hangPhoto(ctx, userId, await keepFile(ctx, files, photo, PURPOSE))
}
