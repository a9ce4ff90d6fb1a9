import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { postMail } from '#platform/mail/outbox.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { cleanRichText, plainText } from '#platform/text/rich-text.rules.ts'
import { senderOf, signMail } from '../../mail/mail.public.ts'
import { eventOfDeal } from '../../timeline/timeline.public.ts'
import { contactOfDeal } from '../page/deal-contact.access.ts'
import { act, conclude, occurrenceIn } from './act.ts'
import { heldRun } from './held-run.ts'

/** DEAL-50: an e-mail step is validated when it is sent; the mail leaves through the outbox, in the same write, signed. */
export async function sendDealEmail(
  ctx: Context,
  { dealId, eventId, to, subject, body }: In<typeof contract.sendDealEmail>,
): Promise<Out<typeof contract.sendDealEmail>> {
  const held = await heldRun(ctx, dealId)
  const event = await eventOfDeal(ctx, held.deal, eventId)
  const contact = await contactOfDeal(ctx, held.deal)
  const known = contact.emails.some(({ address }) => address.toLowerCase() === to.toLowerCase())
  if (!known) throw new AppError('deal.email_elsewhere', { address: to })
  const success = act(held, [{ type: 'send', occurrenceId: eventId, at: ctx.now }])
  const { status, validatedAt } = occurrenceIn(success, eventId)
  const mail = { subject: maskNir(subject).text, html: cleanRichText(body) }
  await changeRow(ctx, event, { status, validated_at: validatedAt, subject: mail.subject, notes: mail.html })
  const letter = { ...mail, kind: 'deal.step', to: { address: to, name: contact.name }, text: plainText(mail.html) }
  await postMail(ctx, signMail(letter, await senderOf(ctx)))
  const changes = [{ field: 'status', before: event.row.status, after: status }]
  ctx.record({ kind: 'event.changed', subjectId: eventId, contactId: event.row.contact_id, data: { changes } })
  return conclude(ctx, held, success, eventId)
}
