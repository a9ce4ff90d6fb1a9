import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import type { TimelineQuery } from './timeline-filters.ts'

const WINDOW = 100

/** The lines of a contact's timeline, read window after window as one goes down; `more` is there while there are more. */
export function useTimeline(contactId: string, query: TimelineQuery) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [...operationKey(listTimeline), contactId, query, 'windows'],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => call(listTimeline, { contactId, ...query, offset: pageParam, limit: WINDOW }, { signal }),
    getNextPageParam: ({ rows }, _pages, offset) => (rows.length < WINDOW ? undefined : offset + WINDOW),
    placeholderData: (before) => before,
  })
  const lines = useMemo(() => data?.pages.flatMap(({ rows }) => rows) ?? [], [data])
  return {
    lines,
    total: data?.pages.at(-1)?.total,
    error,
    isPending,
    isReading: isFetchingNextPage,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    retry: () => void refetch(),
  }
}
