import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { deleteLine, lineFor } from './own-lines.access.ts'
import { objectiveWords } from './wealth-words.rules.ts'
import { objectiveFacts } from './wealth-rows.ts'

/** CON-5: the history keeps it. */
export async function removeObjective(
  ctx: Context,
  { contactId, objectiveId, version }: In<typeof contract.removeObjective>,
): Promise<Out<typeof contract.removeObjective>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const line = await lineFor(ctx, contact, 'contact_objective', objectiveId, version)
  await deleteLine(ctx, contact, 'contact_objective', objectiveId)
  const change = { field: 'objective', before: objectiveWords(objectiveFacts(line)), after: null }
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return {}
}
