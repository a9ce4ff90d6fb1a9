import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call } from '#platform/http/routes.ts'
import { compareFacts } from './facts/compare.rules.ts'
import { holderFacts, holderPaths } from './facts/holder-facts.rules.ts'
import { restOf } from './facts/rest.rules.ts'
import { aboutForm, readIntake } from './read/read-intake.ts'
import { recordPaths } from './records/form-records.rules.ts'
import { recordsFor } from './records/offer-records.ts'
import { personFor, standingOf } from './standing-of.ts'

/** CON-62: the form beside the file, field by field; nothing is changed. */
export async function compareIntakeForm(
  ctx: Context,
  { contactId }: In<typeof contract.compareIntakeForm>,
  call: Call,
): Promise<Out<typeof contract.compareIntakeForm>> {
  const contact = await personFor(ctx, contactId, 'contact.edit')
  const { values, contactId: madeFrom } = await readIntake(call)
  const facts = compareFacts(holderFacts(values, 't1', ctx.today), await standingOf(ctx, contact))
  const offers = await recordsFor(ctx, contact, values)
  return {
    ...aboutForm(values),
    lines: [...facts, ...offers.map(({ line }) => line)],
    rest: restOf(values, new Set([...holderPaths(['t1']), ...recordPaths(values)])),
    ofAnother: madeFrom !== '' && madeFrom !== contactId,
  }
}
