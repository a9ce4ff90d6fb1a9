import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { deleteLine, lineFor } from './own-lines.access.ts'
import { budgetWords } from './wealth-words.rules.ts'
import { budgetFacts } from './wealth-rows.ts'

/** CON-5: the history keeps it. */
export async function removeBudgetLine(
  ctx: Context,
  { contactId, lineId, version }: In<typeof contract.removeBudgetLine>,
): Promise<Out<typeof contract.removeBudgetLine>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const line = await lineFor(ctx, contact, 'income_line', lineId, version)
  await deleteLine(ctx, contact, 'income_line', lineId)
  const change = { field: 'budget', before: budgetWords(budgetFacts(line)), after: null }
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return {}
}
