import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { BatchAnswer } from '#contract/contacts/contacts.shapes.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { startBatch } from '../batch/start-batch.ts'

/** ORG-40: who follows these contacts, one or thousands. */
export const assignContacts = (
  ctx: Context,
  { selection, ...assignment }: In<typeof contract.assignContacts>,
): Promise<BatchAnswer> => startBatch(ctx, selection, { kind: 'contact.assign', ...assignment })
