import { z } from 'zod'
import type { Context } from '../context/context.ts'
import { enqueue, job } from '../jobs/job.ts'
import { admit, insertRow } from '../rights/granted.ts'

export interface Mail {
  readonly kind: string
  readonly to: { readonly address: string; readonly name: string }
  /** In whose name it leaves, and who receives the answers; without: Sillage's own. */
  readonly from?: { readonly name: string; readonly replyTo: string }
  readonly subject: string
  readonly text: string
  readonly html: string
}

export const sendMail = job({ name: 'send-mail', payload: z.object({ mailId: z.uuid() }), attempts: 8 })

/** Puts a mail on its way: a row in the outbox and its job, in the change's own transaction. */
export async function postMail(ctx: Context, mail: Mail): Promise<void> {
  const id = ctx.newId()
  await insertRow(ctx, admit('outbox_mail', 'self'), {
    id,
    kind: mail.kind,
    to_address: mail.to.address,
    to_name: mail.to.name,
    from_name: mail.from?.name ?? null,
    reply_to: mail.from?.replyTo ?? null,
    subject: mail.subject,
    text_body: mail.text,
    html_body: mail.html,
    created_at: ctx.now,
  })
  await enqueue(ctx, sendMail, { mailId: id }, `mail/${id}`)
}
