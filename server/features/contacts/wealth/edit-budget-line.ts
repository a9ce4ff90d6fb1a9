import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { lineFor, updateLine } from './own-lines.access.ts'
import { budgetWords } from './wealth-words.rules.ts'
import { budgetColumns, budgetFacts } from './wealth-rows.ts'

/** CON-5, REL-2: an income, an expense or a tax, as given. */
export async function editBudgetLine(
  ctx: Context,
  { contactId, lineId, version, ...entry }: In<typeof contract.editBudgetLine>,
): Promise<Out<typeof contract.editBudgetLine>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const line = await lineFor(ctx, contact, 'income_line', lineId, version)
  const change = { field: 'budget', before: budgetWords(budgetFacts(line)), after: budgetWords(entry) }
  if (change.before === change.after) return {}
  await updateLine(ctx, contact, 'income_line', line, budgetColumns(entry))
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return {}
}
