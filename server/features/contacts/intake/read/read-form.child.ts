/** The reading process: one PDF, one answer, then it ends. */
import { z } from 'zod'
import { answerParent, readRequest } from '#platform/children/in-child.ts'
import { FormRefused } from './form-refusal.ts'
import { readContent } from './read-content.ts'

const { path } = z.object({ path: z.string() }).parse(readRequest())

try {
  answerParent({ ok: true, content: await readContent(path) })
} catch (error) {
  if (!(error instanceof FormRefused)) throw error
  answerParent(error.refusal())
}
