import { Readable } from 'node:stream'
import type { Operation } from '#contract/kernel/operation.ts'
import type { FileStore, Upload } from '#platform/files/file-store.ts'

/** One point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** A file of the sort that this operation takes: a picture where something else is refused, else a list of contacts. */
export const sampleUpload = (files: FileStore, operation: Operation): Promise<Upload> =>
  operation.errors.includes('image.not_an_image')
    ? files.receive(Readable.from([PICTURE]), 'exemple.png', 'image/png')
    : files.receive(Readable.from(['Nom;Prénom\r\nDurand;Ève\r\n']), 'exemple.csv', 'text/csv')
