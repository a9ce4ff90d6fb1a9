import type { Out } from '#contract/kernel/operation.ts'
import type { listMails } from '#contract/mail/mail.contract.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import type { Column } from '#web/kit/list/list.types.ts'

export type MailRow = Out<typeof listMails>['rows'][number]

export const OUTBOX_ADDRESS = '/administration/envois'
export const mailAddress = (mailId: string): string => `${OUTBOX_ADDRESS}/${mailId}`

export const MAIL_STATES = ['waiting', 'sent', 'kept', 'failed'] as const

const TONES = { waiting: 'neutral', sent: 'good', kept: 'warning', failed: 'bad' } as const

export const stateBadge = (state: MailRow['state'], t: Translate): BadgeValue => ({
  label: t(`mail:state.${state}`),
  tone: TONES[state],
})

export const recipientOf = ({ toName, toAddress }: Pick<MailRow, 'toName' | 'toAddress'>): string =>
  toName ? `${toName} <${toAddress}>` : toAddress

export const mailColumns = (t: Translate): readonly Column<MailRow>[] => [
  { key: 'createdAt', label: t('mail:column.created'), width: 140, kind: 'date' },
  { key: 'to', label: t('mail:column.to'), width: 300, value: recipientOf },
  {
    key: 'subject',
    label: t('mail:column.subject'),
    kind: 'link',
    width: 340,
    value: (row) => ({ label: row.subject, href: mailAddress(row.id) }),
  },
  { key: 'state', label: t('mail:column.state'), kind: 'badge', width: 120, value: (row) => stateBadge(row.state, t) },
  { key: 'sentAt', label: t('mail:column.sent'), width: 140, kind: 'date' },
  { key: 'attempts', label: t('mail:column.attempts'), kind: 'number', width: 90, defaultVisible: false },
]
