import type * as contract from '#contract/contacts/intake/intake.contract.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import type { Download } from '#platform/http/routes.ts'
import { prefillValues } from './facts/prefill.rules.ts'
import { CURRENT_FORM } from './form/forms.ts'
import { produceForm } from './produce-form.ts'
import { prefillRecords } from './records/prefill-records.rules.ts'
import { standingRecords } from './records/standing-records.ts'
import { personFor, standingOf } from './standing-of.ts'

/** CON-60: with what the file already says, so that the client only corrects and completes. */
export async function readPrefilledIntakeForm(
  ctx: Context,
  { contactId }: In<typeof contract.readPrefilledIntakeForm>,
): Promise<Download> {
  const contact = await personFor(ctx, contactId, 'contact.see')
  const { general, coordinates } = await standingOf(ctx, contact)
  const records = prefillRecords(CURRENT_FORM, await standingRecords(ctx, contact), contactId)
  const values = { ...prefillValues(CURRENT_FORM, general, coordinates), ...records.values }
  return produceForm(ctx, { values, contactId, about: contact.row.display_name, leftOut: records.leftOut })
}
