import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/mail/mail.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { visibleMails } from './mail.access.ts'
import { mailRow } from './mail-row.ts'

export async function readMail(ctx: Context, { mailId }: In<typeof contract.readMail>): Promise<Out<typeof contract.readMail>> {
  const row = await visibleMails(ctx).selectAll('m').where('m.id', '=', mailId).executeTakeFirst()
  if (!row) throw notFound()
  return { ...mailRow(row), text: row.text_body, html: row.html_body, lastError: row.last_error }
}
