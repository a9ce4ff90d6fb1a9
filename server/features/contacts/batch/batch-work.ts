import { z } from 'zod'
import { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import { Id } from '#contract/kernel/fields.ts'
import type { Granted } from '#platform/rights/granted.ts'

const ids = z.array(Id)

/** What a batch does to each contact of a selection; named as the job that does it when they are many. */
export const BatchWork = z.discriminatedUnion('kind', [
  /** `categoryId` undefined: the new type's default one; contacts of that type already stay where they are. */
  z.object({ kind: z.literal('contact.move'), type: ContactTypeCode, categoryId: Id.nullish() }),
  z.object({
    kind: z.literal('contact.assign'),
    mainAdviserId: Id.nullish(),
    addCoAdviserIds: ids,
    removeCoAdviserIds: ids,
    addAssistantIds: ids,
    removeAssistantIds: ids,
  }),
  z.object({ kind: z.literal('contact.keywords'), add: ids, remove: ids }),
])
export type BatchWork = z.output<typeof BatchWork>
export type WorkOf<K extends BatchWork['kind']> = Extract<BatchWork, { kind: K }>

/** What the job keeps of what was asked. */
export const BatchInput = z.object({ selection: ContactSelection, work: BatchWork })

/** Contacts loaded to be changed, in one part of a batch. */
export type BatchContacts = readonly Granted<'contact', 'contact.edit'>[]

/** How the history tells of it: by a batch, or typed on one contact. */
export type ChangeSource = 'batch' | 'entry'
