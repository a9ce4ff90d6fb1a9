import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { lineFor, updateLine } from './own-lines.access.ts'
import { objectiveWords } from './wealth-words.rules.ts'
import { objectiveColumns, objectiveFacts } from './wealth-rows.ts'

/** CON-5, REL-2: what the client aims at, as given. */
export async function editObjective(
  ctx: Context,
  { contactId, objectiveId, version, ...entry }: In<typeof contract.editObjective>,
): Promise<Out<typeof contract.editObjective>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const line = await lineFor(ctx, contact, 'contact_objective', objectiveId, version)
  const change = { field: 'objective', before: objectiveWords(objectiveFacts(line)), after: objectiveWords(entry) }
  if (change.before === change.after) return {}
  await updateLine(ctx, contact, 'contact_objective', line, objectiveColumns(entry))
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return {}
}
