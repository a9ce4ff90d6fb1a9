import type { Selectable } from 'kysely'
import type { OutboxMailTable } from '#db/tables.generated.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/mail/mail.contract.ts'

type MailRow = Out<typeof contract.listMails>['rows'][number]

export const ROW_COLUMNS = [
  'm.id',
  'm.kind',
  'm.to_address',
  'm.to_name',
  'm.subject',
  'm.state',
  'm.attempts',
  'm.created_at',
  'm.sent_at',
] as const

type Columns = 'id' | 'kind' | 'to_address' | 'to_name' | 'subject' | 'state' | 'attempts' | 'created_at' | 'sent_at'

/** The database's check keeps the four states. */
const stateOf = (state: string): MailRow['state'] =>
  state === 'sent' || state === 'kept' || state === 'failed' ? state : 'waiting'

export const mailRow = (row: Pick<Selectable<OutboxMailTable>, Columns>): MailRow => ({
  id: row.id,
  kind: row.kind,
  toAddress: row.to_address,
  toName: row.to_name,
  subject: row.subject,
  state: stateOf(row.state),
  attempts: row.attempts,
  createdAt: row.created_at,
  sentAt: row.sent_at,
})
