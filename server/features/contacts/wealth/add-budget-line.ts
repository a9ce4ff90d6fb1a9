import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { insertLine } from './own-lines.access.ts'
import { budgetWords } from './wealth-words.rules.ts'
import { budgetColumns } from './wealth-rows.ts'

/** CON-5: an income, an expense or a tax. */
export async function addBudgetLine(
  ctx: Context,
  { contactId, ...entry }: In<typeof contract.addBudgetLine>,
): Promise<Out<typeof contract.addBudgetLine>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const id = await insertLine(ctx, contact, 'income_line', budgetColumns(entry))
  const change = { field: 'budget', before: null, after: budgetWords(entry) }
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return { id }
}
