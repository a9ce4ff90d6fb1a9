import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { plainText } from '#platform/text/rich-text.rules.ts'

/** In whose name a mail leaves. The envelope stays the installation's: answers go to the person. */
export interface Sender {
  readonly name: string
  readonly address: string
  /** Rich text, as it is kept: safe to show; null: none. */
  readonly signature: string | null
}

/** ORG-20: whoever acts, under the name they chose for their e-mails. */
export async function senderOf(ctx: Context): Promise<Sender> {
  const row = await ctx.db
    .selectFrom('user')
    .select(['first_name', 'last_name', 'sender_name', 'email', 'signature'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', ctx.actor.userId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { name: row.sender_name || `${row.first_name} ${row.last_name}`, address: row.email, signature: row.signature }
}

/** A mail written by somebody, under their name and above their signature (ORG-20, ORG-23). */
export const signMail = (mail: Mail, sender: Sender): Mail => ({
  ...mail,
  from: { name: sender.name, replyTo: sender.address },
  ...(sender.signature && {
    text: `${mail.text}\n\n-- \n${plainText(sender.signature)}`,
    html: `${mail.html}\n<div style="margin-top:24px">${sender.signature}</div>`,
  }),
})
