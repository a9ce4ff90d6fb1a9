import { createTransport } from 'nodemailer'
import { guarded } from '../context/make-context.ts'
import type { Context } from '../context/context.ts'
import type { Settings } from '../config/settings.ts'
import { handler } from '../jobs/job.ts'
import { sendMail } from './outbox.ts'

/** Sends one mail of the outbox. Without SMTP it is kept there, for the administrator to read (« Boîte d'envoi »). */
export const sendMailHandler = handler(sendMail, async ({ runtime, firmId, inTransaction }, { mailId }) => {
  const mail = await inTransaction((ctx) =>
    guarded(ctx).selectFrom('outbox_mail').selectAll().where('firm_id', '=', firmId).where('id', '=', mailId).executeTakeFirst(),
  )
  if (!mail || mail.state === 'sent') return
  if (!runtime.settings.smtpUrl) return inTransaction((ctx) => mark(ctx, mailId, { state: 'kept' }))
  try {
    await send(runtime.settings, mail)
  } catch (error) {
    await inTransaction((ctx) => mark(ctx, mailId, { state: 'failed', attempts: mail.attempts + 1, last_error: String(error) }))
    throw error
  }
  await inTransaction((ctx) =>
    mark(ctx, mailId, { state: 'sent', attempts: mail.attempts + 1, sent_at: ctx.now, last_error: null }),
  )
})

interface Stored {
  id: string
  to_address: string
  to_name: string | null
  subject: string
  text_body: string
  html_body: string
}

async function send(settings: Settings, mail: Stored): Promise<void> {
  const transport = createTransport(settings.smtpUrl)
  try {
    await transport.sendMail({
      from: settings.smtpFrom,
      to: { address: mail.to_address, name: mail.to_name ?? '' },
      subject: mail.subject,
      text: mail.text_body,
      html: mail.html_body,
      // The same mail tried again carries the same identifier: receivers keep one.
      messageId: `<${mail.id}@sillage>`,
    })
  } finally {
    transport.close()
  }
}

type Marks = { state: 'kept' | 'failed' | 'sent'; attempts?: number; last_error?: string | null; sent_at?: string }

async function mark(ctx: Context, mailId: string, marks: Marks): Promise<void> {
  await guarded(ctx).updateTable('outbox_mail').set(marks).where('firm_id', '=', ctx.firmId).where('id', '=', mailId).execute()
}
