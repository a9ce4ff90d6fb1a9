import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { BatchAnswer } from '#contract/contacts/contacts.shapes.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { startBatch } from '../batch/start-batch.ts'

/** CON-20: one contact or thousands, to a category or another type. */
export const moveContacts = (
  ctx: Context,
  { selection, type, categoryId }: In<typeof contract.moveContacts>,
): Promise<BatchAnswer> => startBatch(ctx, selection, { kind: 'contact.move', type, categoryId })
