import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../context/context.ts'
import type { FileStore, Upload } from './file-store.ts'

/**
 * Keeps a file that came in: bytes to their place, then its row in this transaction. If the transaction fails the bytes
 * stay without a row; `sweepBytes` removes them.
 * @returns the file's id
 */
export async function keepFile(ctx: Context, store: FileStore, upload: Upload, purpose: string): Promise<string> {
  const id = ctx.newId()
  await store.keep(ctx.firmId, id, upload.path)
  await ctx.db
    .insertInto('file')
    .values({
      firm_id: ctx.firmId,
      id,
      name: upload.name,
      media_type: upload.mediaType,
      size: upload.size,
      sha256: upload.sha256,
      purpose,
      created_by: ctx.actor.userId,
      created_at: ctx.now,
    })
    .execute()
  return id
}

/** The same for a file the program wrote itself at `path` (an export, a report). */
export async function keepWritten(
  ctx: Context,
  store: FileStore,
  written: { path: string; name: string; mediaType: string },
  purpose: string,
): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(written.path), hash)
  const { size } = await stat(written.path)
  return keepFile(ctx, store, { ...written, size, sha256: hash.digest('hex') }, purpose)
}
