import { z } from 'zod'
import { Id, Instant, Line, Total, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'

/** A mail of the outbox: waiting, sent, kept here because no mail server is set, or failed (and tried again later). */
const MailRow = z.object({
  id: Id,
  kind: z.string(),
  toAddress: z.string(),
  toName: z.string().nullable(),
  subject: z.string(),
  state: z.enum(['waiting', 'sent', 'kept', 'failed']),
  attempts: z.int().min(0),
  createdAt: Instant,
  sentAt: Instant.nullable(),
})

export const listMails = operation({
  method: 'GET',
  path: '/outbox',
  right: 'outbox.see',
  summary: 'La boîte d’envoi : les e-mails partis ou gardés ici, les plus récents d’abord',
  input: z.object({
    ...Window,
    search: Line(200).default(''),
    state: z.enum(['waiting', 'sent', 'kept', 'failed', 'all']).default('all'),
  }),
  output: z.object({ rows: z.array(MailRow), total: Total }),
})

export const readMail = operation({
  method: 'GET',
  path: '/outbox/:mailId',
  right: 'outbox.see',
  summary: 'Un e-mail de la boîte d’envoi, en texte et en HTML ; les liens secrets n’y sont plus une fois l’e-mail parti',
  input: z.object({ mailId: Id }),
  output: MailRow.extend({
    text: z.string(),
    /** To be shown in a frame that runs nothing. */
    html: z.string(),
    /** Why the last attempt failed, in the mail server's words. */
    lastError: z.string().nullable(),
  }),
})
