import type * as contract from '#contract/documents/documents.contract.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call, Download } from '#platform/http/routes.ts'
import { fileFor } from './documents.access.ts'
import type { FilePlace } from './documents.access.ts'

export const readFile =
  (places: readonly FilePlace[]) =>
  async (ctx: Context, { fileId }: In<typeof contract.readFile>, { files }: Call): Promise<Download> => {
    const file = await fileFor(ctx, fileId, places)
    return { name: file.name, mediaType: file.media_type, size: file.size, open: () => files.open(ctx.firmId, file.id) }
  }
