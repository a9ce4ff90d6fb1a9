import { z } from 'zod'
import { FileLine } from '../../documents/documents.shapes.ts'
import { Day, Id, Instant, Named, RequiredLine, Version } from '../../kernel/fields.ts'

/** What one says of a document of a contact. */
export const DocumentEntry = z.object({
  name: RequiredLine(150),
  documentTypeId: Id.nullish(),
  /** The day it bears. */
  documentOn: Day.nullish(),
  expiresOn: Day.nullish(),
})
export type DocumentEntry = z.output<typeof DocumentEntry>

export const ContactDocument = z.object({
  id: Id,
  name: z.string(),
  type: Named.nullable(),
  documentOn: Day.nullable(),
  expiresOn: Day.nullable(),
  expired: z.boolean(),
  file: FileLine,
  addedBy: z.string(),
  addedAt: Instant,
  /** When it was thrown away; null: it was not. */
  deletedAt: Instant.nullable(),
  version: Version,
})
export type ContactDocument = z.output<typeof ContactDocument>
