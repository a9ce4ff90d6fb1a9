import { ActionIcon, Group, Table, UnstyledButton } from '@mantine/core'
import { IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { Can } from '#web/kit/can/Can.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { DueMark } from '#web/kit/timeline/DueMark.tsx'
import { KindIcon } from '../../timeline/marks/KindIcon.tsx'
import { StatusMark } from '../../timeline/marks/StatusMark.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealEvent } from './step.types.ts'
import classes from './steps.module.css'

function EventDates({ event }: { readonly event: DealEvent }) {
  const t = useTranslate()
  const formats = useFormats()
  const begun = event.status === 'todo' || event.status === 'doing'
  if (begun && event.dueAt) return <DueMark due={event.due} date={formats.instant(event.dueAt)} />
  if (event.validatedAt) return <>{t('deals:steps.validated', { at: formats.instant(event.validatedAt) })}</>
  return <>{t('deals:steps.held', { at: formats.instant(event.at) })}</>
}

/** One event of the deal: pressing its subject opens its window. */
export function EventRow({ event }: { readonly event: DealEvent }) {
  const t = useTranslate()
  const { open } = useDeal()
  return (
    <Table.Tr className={classes['event']}>
      <Table.Td />
      <Table.Td>
        <Group gap={8} wrap="nowrap">
          <KindIcon kind={event.kind} size={14} />
          <UnstyledButton
            className={classes['open']}
            aria-label={t('deals:steps.open', { subject: event.subject })}
            onClick={() => open({ opens: 'event', eventId: event.id })}
          >
            {event.subject}
          </UnstyledButton>
          {event.attachments.length > 0 && (
            <IconPaperclip size={13} aria-label={t('timeline:list.attachments', { count: event.attachments.length })} />
          )}
        </Group>
      </Table.Td>
      <Table.Td>
        <StatusMark status={event.status} />
      </Table.Td>
      <Table.Td>
        <EventDates event={event} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="space-between">
          <span>{event.inCharge.name}</span>
          <Can do={event.cannotDelete === null} why={event.cannotDelete?.message}>
            <ActionIcon
              variant="transparent"
              aria-label={`${t('timeline:window.delete')} : ${event.subject}`}
              onClick={() => open({ opens: 'deleteEvent', eventId: event.id })}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </Can>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
