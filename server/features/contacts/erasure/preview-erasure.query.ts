import type * as contract from '#contract/contacts/erasure/erasure.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { countHistoryOf } from '#platform/history/redact-history.ts'
import { trashedToLook } from '../trash/trash.access.ts'
import { erasureOf } from './erase.access.ts'

/** CON-40: said before, in numbers. */
export async function previewErasure(
  ctx: Context,
  { contactId }: In<typeof contract.previewErasure>,
): Promise<Out<typeof contract.previewErasure>> {
  const contact = await trashedToLook(ctx, contactId)
  const { deals, ...erased } = await erasureOf(ctx, contact)
  return { name: contact.row.display_name, erased, kept: { deals, historyLines: await countHistoryOf(ctx, contactId) } }
}
