import { writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { LogoPurpose } from '#contract/organisation/logos.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { readImage } from '#platform/images/read-image.ts'

/** The largest a logo is kept, in points: twice what the header shows; 10 cm at 300 points per inch on paper. */
const BOX: Readonly<Record<LogoPurpose, readonly [width: number, height: number]>> = {
  application: [480, 96],
  document: [1200, 600],
}

interface Place {
  /** Null: the firm's. */
  readonly userId: string | null
  readonly purpose: LogoPurpose
}

/** Where a PNG says how wide and high it is, in bytes from its beginning. */
const PNG_WIDTH = 16
const PNG_HEIGHT = 20

/** ORG-3: the picture is checked before anything changes; then it takes the place of the former one. @returns its id */
export async function writeLogo(ctx: Context, { upload, files }: Call, { userId, purpose }: Place): Promise<string> {
  if (!upload) throw new AppError('invalid_input', {}, [{ path: ['file'], message: 'Choisissez une image.' }])
  const png = await (await readImage(upload)).within(...BOX[purpose])
  const path = await files.draftPath()
  await writeFile(path, png, { mode: 0o600 })
  await dropLogo(ctx, { userId, purpose })
  const file_id = await keepWritten(ctx, files, { path, name: `logo-${purpose}.png`, mediaType: 'image/png' }, 'logo')
  const id = ctx.newId()
  const size = { width: png.readUInt32BE(PNG_WIDTH), height: png.readUInt32BE(PNG_HEIGHT) }
  await ctx.db
    .insertInto('logo')
    .values({ firm_id: ctx.firmId, id, user_id: userId, purpose, file_id, ...size })
    .execute()
  return id
}

/** Takes a logo away, and its row among the files; the sweep removes its bytes. @returns whether there was one */
export async function dropLogo(ctx: Context, { userId, purpose }: Place): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom('logo')
    .where('firm_id', '=', ctx.firmId)
    .where('purpose', '=', purpose)
    .where(sql<boolean>`user_id is not distinct from ${userId}::uuid`)
    .returning('file_id')
    .executeTakeFirst()
  if (!gone) return false
  await ctx.db.deleteFrom('file').where('firm_id', '=', ctx.firmId).where('id', '=', gone.file_id).execute()
  return true
}
