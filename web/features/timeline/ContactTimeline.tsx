import { Button, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import { listEventTypes } from '#contract/timeline/timeline.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { FilterBar } from '#web/kit/list/filters/FilterBar.tsx'
import { SearchBox } from '#web/kit/list/SearchBox.tsx'
import { useListAddress } from '#web/kit/list/useListAddress.ts'
import { AddToTimeline } from './list/AddToTimeline.tsx'
import { timelineFilters, timelineQuery } from './list/timeline-filters.ts'
import { TimelineLines } from './list/TimelineLines.tsx'
import { useTimeline } from './list/useTimeline.ts'
import { useAddressValue } from './useAddressValue.ts'
import '#web/kit/tokens.css'
import classes from './list/timeline.module.css'

const NewEventDialog = lazy(async () => ({ default: (await import('./event/NewEventDialog.tsx')).NewEventDialog }))
const EventDialog = lazy(async () => ({ default: (await import('./event/EventDialog.tsx')).EventDialog }))
const GiveDealDialog = lazy(async () => ({ default: (await import('../deals/give/GiveDealDialog.tsx')).GiveDealDialog }))

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

/** CON-7, tab « Suivi » of a contact: deals and events, the newest first. */
export function ContactTimeline({ contactId, contactName = '' }: ContactTimelineProps) {
  const t = useTranslate()
  const formats = useFormats()
  const filters = useFilters()
  const { query, setQuery } = useListAddress({ filters, columns: [] })
  const { lines, total, error, isPending, hasMore, more, retry } = useTimeline(contactId, timelineQuery(query))
  const [opened, open] = useAddressValue('evenement')
  const [adding, setAdding] = useState<UnplannedKind | 'deal' | null>(null)
  const filtered = query.search !== '' || Object.keys(query.filters).length > 0
  const showAll = () => setQuery({ ...query, search: '', filters: {} })
  const begin = filtered ? (
    <EmptyState
      sentence={t('timeline:list.nothing')}
      action={
        <Button variant="default" onClick={showAll}>
          {t('timeline:list.showAll')}
        </Button>
      }
    />
  ) : (
    <EmptyState
      sentence={t('timeline:list.empty')}
      action={<Button onClick={() => setAdding('note')}>{t('timeline:list.addNote')}</Button>}
    />
  )
  return (
    <section className={classes['timeline']} aria-label={t('timeline:list.label')}>
      <div className={classes['bar']}>
        <SearchBox
          label={t('timeline:list.search')}
          value={query.search}
          onSearch={(search) => setQuery({ ...query, search }, 'replace')}
          onLeave={() => undefined}
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
      {error && <ErrorBlock error={error} title={t('timeline:list.failed')} onRetry={retry} />}
      {isPending && !error && <SkeletonLines lines={8} height={26} />}
      {!isPending && !error && lines.length === 0 && begin}
      {lines.length > 0 && (
        <TimelineLines lines={lines} count={total?.exact ? total.count : null} hasMore={hasMore} onMore={more} onOpen={open} />
      )}
      <Suspense fallback={null}>
        {opened && <EventDialog eventId={opened} onClose={() => open(null)} />}
        {adding === 'deal' && <GiveDealDialog contactId={contactId} contactName={contactName} onClose={() => setAdding(null)} />}
        {adding && adding !== 'deal' && <NewEventDialog contactId={contactId} kind={adding} onClose={() => setAdding(null)} />}
      </Suspense>
    </section>
  )
}
