import type * as contract from '#contract/contacts/erasure/erasure.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { redactHistoryOf } from '#platform/history/redact-history.ts'
import { trashedContact } from '../trash/trash.access.ts'
import { eraseEverywhere } from './erase.access.ts'

/** CON-40: separate from the trash, confirmed by the name typed again, told in the history with its reason. */
export async function eraseContact(
  ctx: Context,
  { contactId, typedName, reason }: In<typeof contract.eraseContact>,
): Promise<Out<typeof contract.eraseContact>> {
  const contact = await trashedContact(ctx, contactId)
  if (typedName !== contact.row.display_name) throw new AppError('contact.erasure_name_differs')
  await eraseEverywhere(ctx, contact)
  const lines = await redactHistoryOf(ctx, contactId)
  ctx.record({ kind: 'contact.erased', subjectId: contactId, contactId, data: { reason, lines } })
  return {}
}
