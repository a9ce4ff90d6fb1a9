import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { insertLine } from './own-lines.access.ts'
import { objectiveWords } from './wealth-words.rules.ts'
import { objectiveColumns } from './wealth-rows.ts'

/** CON-5: what the client aims at. */
export async function addObjective(
  ctx: Context,
  { contactId, ...entry }: In<typeof contract.addObjective>,
): Promise<Out<typeof contract.addObjective>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const id = await insertLine(ctx, contact, 'contact_objective', objectiveColumns(entry))
  const change = { field: 'objective', before: null, after: objectiveWords(entry) }
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return { id }
}
