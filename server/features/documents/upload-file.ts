import type * as contract from '#contract/documents/documents.contract.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { safeFileName } from './file-names.rules.ts'
import { DEPOSITED } from './own-files.ts'

export async function uploadFile(
  ctx: Context,
  _input: In<typeof contract.uploadFile>,
  { upload, files }: Call,
): Promise<Out<typeof contract.uploadFile>> {
  if (!upload) throw new AppError('invalid_input', {}, [{ path: ['file'], message: 'Choisissez un fichier.' }])
  // SEC-8: scans are often named after the number they show.
  const named = { ...upload, name: maskNir(safeFileName(upload.name)).text }
  const id = await keepFile(ctx, files, named, DEPOSITED)
  return { id, name: named.name, mediaType: named.mediaType, size: named.size, createdAt: ctx.now }
}
