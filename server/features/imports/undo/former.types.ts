import { z } from 'zod'
import { Coordinates, General } from '#contract/contacts/contacts.shapes.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { Id } from '#contract/kernel/fields.ts'

/** What a line replaced of a contact, part by part; a part that it left alone is not there. */
export const Former = z.object({
  general: General.optional(),
  place: z
    .object({
      type: ContactTypeCode,
      categoryId: Id.nullable(),
      mainAdviserId: Id,
      coAdviserIds: z.array(Id),
      assistantIds: z.array(Id),
    })
    .optional(),
  coordinates: Coordinates.optional(),
  /** What the line added and took away. */
  keywords: z.object({ added: z.array(Id), removed: z.array(Id) }).optional(),
})
export type Former = z.output<typeof Former>
