import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { BatchAnswer } from '#contract/contacts/contacts.shapes.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { startBatch } from '../batch/start-batch.ts'

/** CON-23: on one file's General tab or in batch. */
export const applyKeywords = (
  ctx: Context,
  { selection, add, remove }: In<typeof contract.applyKeywords>,
): Promise<BatchAnswer> => startBatch(ctx, selection, { kind: 'contact.keywords', add, remove })
