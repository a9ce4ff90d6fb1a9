/**
 * The reading process: one file, one answer, then it ends. A hostile file costs this process, never the program. A thread of
 * it watches over memory and over the parent, since the reading itself may keep the main thread busy.
 */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { FileRefused } from './file-refusal.ts'
import { readContent } from './read-content.ts'

const Request = z.object({ path: z.string(), name: z.string(), outPath: z.string(), sheet: z.string().optional() })

const request = Request.parse(JSON.parse(process.argv[2] ?? '{}'))
const watch = new Worker(new URL('./watch.worker.ts', import.meta.url), { workerData: { parent: process.ppid } })
watch.unref()

try {
  answer({ ok: true, table: await readContent(request) })
} catch (error) {
  if (!(error instanceof FileRefused)) throw error
  answer(error.refusal(request.name))
}

function answer(message: object): void {
  process.send?.(message, () => process.exit(0))
}
