import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { historyOf } from './contact-history.access.ts'
import { historyInWords } from './history-in-words.query.ts'

/** CON-9: who, when, field, before, after; the latest first. `limit` counts what was done, each of one or more lines. */
export async function readContactHistory(
  ctx: Context,
  { contactId, before, limit }: In<typeof contract.readContactHistory>,
): Promise<Out<typeof contract.readContactHistory>> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const entries = await historyOf(ctx, contact, { before: before ?? null, limit: limit + 1 })
  const shown = entries.slice(0, limit)
  return {
    lines: await historyInWords(ctx, shown),
    next: entries.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  }
}
