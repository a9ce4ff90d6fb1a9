import { stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { runChild } from '#platform/children/run-child.ts'
import type { FileStore, Upload } from '#platform/files/file-store.ts'
import { fileURLToPath } from 'node:url'
import { READING } from './limits.ts'

const MASKER = fileURLToPath(new URL('./mask-form.child.ts', import.meta.url))

/** SEC-8: the same form, its social-security numbers masked where they were written; it takes the place of what came in. */
export async function withoutNumbers(upload: Upload, files: FileStore): Promise<Upload> {
  const outPath = await files.draftPath()
  const end = await runChild(MASKER, JSON.stringify({ path: upload.path, outPath }), READING)
  if (!end.message) throw new Error(`the masking process failed: ${end.stderr}`)
  const sha256 = createHash('sha256')
    .update(await readFile(outPath))
    .digest('hex')
  return { ...upload, path: outPath, size: (await stat(outPath)).size, sha256 }
}
