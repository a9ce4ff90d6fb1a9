import { z } from 'zod'
import { Id, Instant } from '../kernel/fields.ts'

/** A file as shown and downloaded (`readFile`). `size` in bytes. */
export const FileLine = z.object({
  id: Id,
  name: z.string(),
  mediaType: z.string(),
  size: z.int().min(0),
  createdAt: Instant,
})
export type FileLine = z.output<typeof FileLine>
