import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { listEventTypes } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { FilterBar } from '#web/kit/list/filters/FilterBar.tsx'
import { SearchBox } from '#web/kit/list/SearchBox.tsx'
import { useListAddress } from '#web/kit/list/useListAddress.ts'
import { TimelineList } from '#web/kit/timeline/TimelineList.tsx'
import { AddToTimeline } from './list/AddToTimeline.tsx'
import { timelineFilters, timelineQuery } from './list/timeline-filters.ts'
import { TimelineWindows } from './list/TimelineWindows.tsx'
import { useTimeline } from './list/useTimeline.ts'
import { useTimelineItems, useTimelineKinds } from './list/useTimelineItems.ts'
import classes from './list/timeline.module.css'

interface ContactTimelineProps {
  readonly contactId: string
  /** Says whose deal is being added. */
  readonly contactName?: string
}

function useFilters() {
  const t = useTranslate()
  const { data } = useRead(listEventTypes, {}, { staleTime: 5 * 60_000 })
  const types = (data?.rows ?? []).map(({ id, name, kind }) => ({ value: id, label: `${t(`timeline:kind.${kind}`)} : ${name}` }))
  return timelineFilters(t, types)
}

interface LinesProps {
  readonly timeline: ReturnType<typeof useTimeline>
  /** Forgets what the list is filtered by; null when it is not. */
  readonly onShowAll: (() => void) | null
  onBegin: () => void
}

/** The lines, or what to do where there are none. */
function Lines({ timeline: { lines, error, isPending, isReading, more, retry }, onShowAll, onBegin }: LinesProps) {
  const t = useTranslate()
  const items = useTimelineItems(lines)
  const kinds = useTimelineKinds()
  if (error) return <ErrorBlock error={error} title={t('timeline:list.failed')} onRetry={retry} />
  if (lines.length > 0 || isPending)
    return (
      <TimelineList
        label={t('timeline:list.label')}
        height="calc(100dvh - 15rem)"
        kinds={kinds}
        items={items}
        waiting={isPending || isReading}
        {...(more && { onMore: more })}
      />
    )
  if (onShowAll) {
    const action = (
      <Button variant="default" onClick={onShowAll}>
        {t('timeline:list.showAll')}
      </Button>
    )
    return <EmptyState sentence={t('timeline:list.nothing')} action={action} />
  }
  return (
    <EmptyState sentence={t('timeline:list.empty')} action={<Button onClick={onBegin}>{t('timeline:list.addNote')}</Button>} />
  )
}

/** CON-7, tab « Suivi » of a contact: deals and events, the newest first. */
export function ContactTimeline({ contactId, contactName = '' }: ContactTimelineProps) {
  const t = useTranslate()
  const formats = useFormats()
  const filters = useFilters()
  const { query, setQuery } = useListAddress({ filters, columns: [] })
  const timeline = useTimeline(contactId, timelineQuery(query))
  const [adding, setAdding] = useState<UnplannedKind | 'deal' | null>(null)
  const { total } = timeline
  const filtered = query.search !== '' || Object.keys(query.filters).length > 0
  const showAll = () => setQuery({ ...query, search: '', filters: {} })
  return (
    <section className={classes['timeline']} aria-label={t('timeline:list.label')}>
      <div className={classes['bar']}>
        <SearchBox
          label={t('timeline:list.search')}
          value={query.search}
          onSearch={(search) => setQuery({ ...query, search }, 'replace')}
          onLeave={() => document.querySelector<HTMLElement>('[data-line]')?.focus()}
        />
        <FilterBar
          filters={filters}
          values={query.filters}
          onChange={(values) => setQuery({ ...query, filters: values }, 'replace')}
        />
        <div className={classes['right']}>
          {total && <Text c="dimmed">{t('timeline:list.total', { count: total.count, total: formats.total(total) })}</Text>}
          <AddToTimeline onAdd={setAdding} />
        </div>
      </div>
      <Lines timeline={timeline} onShowAll={filtered ? showAll : null} onBegin={() => setAdding('note')} />
      <TimelineWindows contactId={contactId} contactName={contactName} adding={adding} onAdded={() => setAdding(null)} />
    </section>
  )
}
