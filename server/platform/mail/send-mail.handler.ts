import { createTransport } from 'nodemailer'
import type { Selectable, Updateable } from 'kysely'
import type { OutboxMailTable } from '#db/tables.generated.ts'
import type { Settings } from '../config/settings.ts'
import type { Runtime } from '../context/runtime.ts'
import { inTransaction } from '../database/transaction.ts'
import { handler } from '../jobs/job.ts'
import { sendMail } from './outbox.ts'
import { withoutSecretLinks } from './secret-links.rules.ts'

type Stored = Selectable<OutboxMailTable>

/**
 * Sends one mail of the outbox. Without SMTP it is kept there, for the administrator to read (« Boîte d'envoi »). Runs as
 * nobody: a mail on its way does not depend on whether its cause may still sign in.
 */
export const sendMailHandler = handler(sendMail, async ({ runtime, firmId }, { mailId }) => {
  const mail = await read(runtime, firmId, mailId)
  if (!mail || mail.state === 'sent') return
  if (!runtime.settings.smtpUrl) return mark(runtime, mail, { state: 'kept' })
  const attempts = mail.attempts + 1
  try {
    await send(runtime.settings, mail)
  } catch (error) {
    await mark(runtime, mail, { state: 'failed', attempts, last_error: error instanceof Error ? error.message : String(error) })
    throw error
  }
  await mark(runtime, mail, {
    state: 'sent',
    attempts,
    sent_at: runtime.now(),
    last_error: null,
    // It reached the one it is for: nobody else needs the links that would let them in.
    text_body: withoutSecretLinks(mail.text_body),
    html_body: withoutSecretLinks(mail.html_body),
  })
})

const read = (runtime: Runtime, firmId: number, mailId: string): Promise<Stored | undefined> =>
  inTransaction(runtime.pool, firmId, { readOnly: true }, (db) =>
    db.selectFrom('outbox_mail').selectAll().where('firm_id', '=', firmId).where('id', '=', mailId).executeTakeFirst(),
  )

async function mark(runtime: Runtime, { firm_id, id }: Stored, marks: Updateable<OutboxMailTable>): Promise<void> {
  await inTransaction(runtime.pool, firm_id, {}, (db) =>
    db.updateTable('outbox_mail').set(marks).where('firm_id', '=', firm_id).where('id', '=', id).execute(),
  )
}

/** The mail server sends for one address: only the name beside it is the person's. */
const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

/** Milliseconds; a mail server that does not answer must not hold a worker for minutes. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

async function send({ smtpUrl, smtpFrom, publicUrl }: Settings, mail: Stored): Promise<void> {
  const transport = createTransport({ url: smtpUrl, ...PATIENCE })
  try {
    await transport.sendMail({
      from: mail.from_name === null || !smtpFrom ? smtpFrom : { name: mail.from_name, address: addressIn(smtpFrom) },
      ...(mail.reply_to !== null && { replyTo: { name: mail.from_name ?? '', address: mail.reply_to } }),
      to: { address: mail.to_address, name: mail.to_name ?? '' },
      subject: mail.subject,
      text: mail.text_body,
      html: mail.html_body,
      // The same mail tried again carries the same identifier: receivers keep one.
      messageId: `<${mail.id}@${new URL(publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  } finally {
    transport.close()
  }
}
