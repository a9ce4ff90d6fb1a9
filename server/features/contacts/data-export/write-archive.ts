import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { ContactArchive } from './gather-data.ts'
import type { PlacedFile } from './file-paths.rules.ts'

/** `open`: asked for each file when its turn comes; what it throws ends the archive, which is then to be thrown away. */
export async function writeArchive(
  path: string,
  { json, page, files }: ContactArchive,
  open: (file: PlacedFile, index: number) => Promise<NodeJS.ReadableStream>,
): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => zip.on('error', reject))
  zip.addBuffer(Buffer.from(page), 'dossier.html')
  zip.addBuffer(Buffer.from(json), 'donnees.json')
  for (const [index, file] of files.entries()) {
    zip.addReadStreamLazy(file.path, (take) => {
      const fail = (error: unknown) => zip.emit('error', error)
      // Begun within a promise: what is thrown at once is a failure like another.
      Promise.resolve()
        .then(() => open(file, index))
        .then((stream) => take(null, stream.on('error', fail)), fail)
    })
  }
  zip.end()
  await Promise.race([pipeline(zip.outputStream, createWriteStream(path, { mode: 0o600 })), failed])
}
