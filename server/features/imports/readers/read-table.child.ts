/** The reading process: one file, one answer, then it ends. */
import { z } from 'zod'
import { answerParent, readRequest } from '#platform/children/in-child.ts'
import { FileRefused } from './file-refusal.ts'
import { readContent } from './read-content.ts'

const Request = z.object({ path: z.string(), name: z.string(), outPath: z.string(), sheet: z.string().optional() })

const request = Request.parse(readRequest())

try {
  answerParent({ ok: true, table: await readContent(request) })
} catch (error) {
  if (!(error instanceof FileRefused)) throw error
  answerParent(error.refusal(request.name))
}
