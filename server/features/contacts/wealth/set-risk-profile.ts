import { formatDay } from '#contract/contacts/day.rules.ts'
import { proposedLevel } from '#contract/contacts/wealth/budget.rules.ts'
import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import { RISK_LEVEL_LABELS } from '#contract/contacts/wealth/wealth.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor } from '../contact-rights.access.ts'
import { keepRiskProfile, riskProfilesOf } from './own-lines.access.ts'
import { profileWords } from './wealth-words.rules.ts'
import { profileColumns, profileFacts } from './wealth-rows.ts'

/** CON-5: another level than tolerance and capacity give is kept with its reason. */
export async function setRiskProfile(
  ctx: Context,
  { contactId, ...entry }: In<typeof contract.setRiskProfile>,
): Promise<Out<typeof contract.setRiskProfile>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const proposed = proposedLevel(entry.tolerance, entry.capacity)
  if (entry.level !== proposed && !entry.overrideReason) {
    throw new AppError('wealth.reason_missing', { level: RISK_LEVEL_LABELS[proposed] })
  }
  if (entry.assessedOn > ctx.today) throw new AppError('wealth.day_future', { day: formatDay(entry.assessedOn) })
  const [latest] = await riskProfilesOf(ctx, contact)
  await keepRiskProfile(ctx, contact, profileColumns(entry))
  const change = { field: 'riskProfile', before: latest ? profileWords(profileFacts(latest)) : null, after: profileWords(entry) }
  if (change.before === change.after) return {}
  ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes: [change], source: 'entry' } })
  return {}
}
