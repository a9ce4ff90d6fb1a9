import { Readable } from 'node:stream'
import * as contract from '#contract/documents/documents.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { samplesOf } from '../sample.ts'

/** A file that the owner deposited and joined to nothing. */
export const documentSamples = samplesOf(
  async ({ firm, owner }) => {
    const { files } = firm.runtime
    const upload = await files.receive(Readable.from(['exemple']), 'exemple.txt', 'text/plain')
    return { fileId: await actingAs(firm, owner, (ctx) => keepFile(ctx, files, upload, 'attachment')) }
  },
  (on) => [on.record(contract.readFile, ({ fileId }) => ({ fileId })), on.anywhere(contract.uploadFile, () => ({}))],
)
