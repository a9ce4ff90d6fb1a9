import { Anchor } from '@mantine/core'
import { listMails } from '#contract/mail/mail.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { call } from '#web/kit/call/call.ts'
import { ListPage } from '#web/kit/list/ListPage.tsx'
import type { ListWindow } from '#web/kit/list/list.types.ts'
import type { MailRow } from './mail-columns.ts'
import { MAIL_STATES, mailAddress, mailColumns } from './mail-columns.ts'

const load = ({ offset, limit, search, filters }: ListWindow, signal: AbortSignal) => {
  const state = MAIL_STATES.find((one) => one === filters['etat']?.[0]) ?? 'all'
  return call(listMails, { offset, limit, search, state }, { signal })
}

/** « Boîte d’envoi »: what left, or is kept here while no mail server is set. */
export function OutboxPage() {
  const t = useTranslate()
  return (
    <ListPage<MailRow>
      listKey="outbox"
      title={t('mail:title')}
      searchLabel={t('mail:search')}
      columns={mailColumns(t)}
      reads={listMails}
      load={load}
      rowKey={(row) => row.id}
      rowName={(row) => row.subject}
      rowLink={(row) => mailAddress(row.id)}
      filters={[
        {
          key: 'etat',
          label: t('mail:column.state'),
          kind: 'choice',
          options: MAIL_STATES.map((value) => ({ value, label: t(`mail:state.${value}`) })),
        },
      ]}
      emptyState={{
        sentence: t('mail:empty'),
        action: (
          <Anchor component={AddressLink} address="/administration">
            {t('organisation:title')}
          </Anchor>
        ),
      }}
    />
  )
}
