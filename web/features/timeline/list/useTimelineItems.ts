import { useRouter, useRouterState } from '@tanstack/react-router'
import type { TimelineLine } from '#contract/timeline/timeline.shapes.ts'
import { LINE_KINDS } from '#contract/timeline/timeline.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { BadgeValue } from '#web/kit/badge/Badge.tsx'
import type { Formats } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { TimelineItem, TimelineKind } from '#web/kit/timeline/timeline.types.ts'
import { dealAddress } from '../../deals/deal-addresses.ts'
import { KIND_ICONS } from '../marks/KindIcon.tsx'

type Deal = Extract<TimelineLine, { type: 'deal' }>
type Event = Extract<TimelineLine, { type: 'event' }>

const joined = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ')

const dueSaid = ({ due, dueAt }: TimelineLine, t: Translate, formats: Formats) =>
  due !== 'over' && dueAt !== null && t('timeline:list.dueOn', { at: formats.instant(dueAt) })

const TONES: Readonly<Partial<Record<Event['status'], BadgeValue['tone']>>> = { doing: 'accent', done: 'good' }

/** DEAL-43: a deal is one line, dated and coloured by its step under way. */
function dealItem(line: Deal, t: Translate, formats: Formats): TimelineItem {
  const steps = t('timeline:list.steps', { count: line.stepsTotal, done: line.stepsDone })
  const step = line.step ? t('timeline:list.step', line.step) : line.template.name
  return {
    id: line.id,
    kind: 'deal',
    at: line.at,
    due: line.due,
    subject: line.name,
    who: line.inCharge.name,
    excerpt: joined([step, steps, dueSaid(line, t, formats)]),
    state: { label: t(`deals:state.${line.state}`), tone: line.due === 'over' ? 'neutral' : 'accent' },
    address: dealAddress(line.id),
  }
}

function eventItem(line: Event, address: string, t: Translate, formats: Formats): TimelineItem {
  const files = line.attachments > 0 && t('timeline:list.attachments', { count: line.attachments })
  const state =
    line.kind === 'note' ? undefined : { label: t(`timeline:status.${line.status}`), tone: TONES[line.status] ?? 'neutral' }
  return {
    id: line.id,
    kind: line.kind,
    at: line.at,
    due: line.due,
    subject: line.subject,
    who: line.inCharge.name,
    excerpt: joined([line.eventType?.name, dueSaid(line, t, formats), line.place, files, line.excerpt]),
    ...(state && { state }),
    address,
  }
}

export function useTimelineKinds(): readonly TimelineKind[] {
  const t = useTranslate()
  return LINE_KINDS.map((kind) => ({ key: kind, label: t(`timeline:kind.${kind}`), icon: KIND_ICONS[kind] }))
}

/** Lines as the kit shows them; an event opens over the page, at an address of its own. */
export function useTimelineItems(lines: readonly TimelineLine[]): readonly TimelineItem[] {
  const t = useTranslate()
  const formats = useFormats()
  const router = useRouter()
  const { pathname, search } = useRouterState({ select: ({ location }) => location, structuralSharing: true })
  const addressOf = (id: string) => {
    const opened: Readonly<Record<string, unknown>> = { ...search, evenement: id }
    return router.buildLocation({ to: pathname, search: opened }).href
  }
  return lines.map((line) =>
    line.type === 'deal' ? dealItem(line, t, formats) : eventItem(line, addressOf(line.id), t, formats),
  )
}
