import { Badge, ColorSwatch, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import type { TimelineLine } from '#contract/timeline/timeline.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { dealAddress } from '../../deals/deal-addresses.ts'
import { DueMark } from '../marks/DueMark.tsx'
import { KindIcon } from '../marks/KindIcon.tsx'
import { StatusMark } from '../marks/StatusMark.tsx'
import classes from './timeline.module.css'

type Deal = Extract<TimelineLine, { type: 'deal' }>
type Event = Extract<TimelineLine, { type: 'event' }>

function DealContent({ line }: { readonly line: Deal }) {
  const t = useTranslate()
  const done = t('timeline:list.steps', { count: line.stepsTotal, done: line.stepsDone })
  return (
    <>
      <span className={classes['what']}>
        <AddressLink address={dealAddress(line.id)} className={classes['subject']} data-line>
          {line.name}
        </AddressLink>
        <span className={classes['rest']}>
          {line.step ? t('timeline:list.step', line.step) : line.template.name} · {done}
        </span>
      </span>
      <span className={classes['state']}>
        <Badge color="gray">{t(`deals:state.${line.state}`)}</Badge>
      </span>
    </>
  )
}

function EventContent({ line, onOpen }: { readonly line: Event; onOpen: (eventId: string) => void }) {
  const t = useTranslate()
  return (
    <>
      <span className={classes['what']}>
        <button type="button" className={classes['subject']} data-line onClick={() => onOpen(line.id)}>
          {line.subject}
        </button>
        {line.eventType && (
          <span className={classes['type']}>
            <ColorSwatch size={8} color={line.eventType.colour ?? 'transparent'} withShadow={false} aria-hidden />
            {line.eventType.name}
          </span>
        )}
        {line.attachments > 0 && (
          <span title={t('timeline:list.attachments', { count: line.attachments })} className={classes['type']}>
            <IconPaperclip size={13} aria-label={t('timeline:list.attachments', { count: line.attachments })} />
            {line.attachments}
          </span>
        )}
        <span className={classes['rest']}>{[line.place, line.excerpt].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={classes['state']}>{line.kind !== 'note' && <StatusMark status={line.status} />}</span>
    </>
  )
}

/** One line: when, what, where it stands, by when, who. A deal is one line (DEAL-43). */
export function TimelineRow({ line, onOpen }: { readonly line: TimelineLine; onOpen: (eventId: string) => void }) {
  const t = useTranslate()
  const formats = useFormats()
  const open = line.type === 'deal' || line.status === 'todo' || line.status === 'doing'
  return (
    <div className={classes['line']}>
      <time dateTime={line.at} className={classes['at']}>
        {formats.instant(line.at)}
      </time>
      <KindIcon kind={line.type === 'deal' ? 'deal' : line.kind} />
      {line.type === 'deal' ? <DealContent line={line} /> : <EventContent line={line} onOpen={onOpen} />}
      <span className={classes['due']}>{open && <DueMark due={line.due} at={line.dueAt} />}</span>
      <Text
        size="xs"
        c="dimmed"
        truncate
        className={classes['who']}
        title={t('timeline:list.inCharge', { name: line.inCharge.name })}
      >
        {line.inCharge.name}
      </Text>
    </div>
  )
}
