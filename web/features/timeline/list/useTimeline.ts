import { useInfiniteQuery } from '@tanstack/react-query'
import { listTimeline } from '#contract/timeline/timeline.contract.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import type { TimelineQuery } from './timeline-filters.ts'

const WINDOW = 100

/** The lines of a contact's timeline, read window after window as one goes down. */
export function useTimeline(contactId: string, query: TimelineQuery) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [...operationKey(listTimeline), contactId, query, 'windows'],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => call(listTimeline, { contactId, ...query, offset: pageParam, limit: WINDOW }, { signal }),
    getNextPageParam: ({ rows }, _pages, offset) => (rows.length < WINDOW ? undefined : offset + WINDOW),
    placeholderData: (before) => before,
  })
  return {
    lines: data?.pages.flatMap(({ rows }) => rows) ?? [],
    total: data?.pages.at(-1)?.total,
    error,
    isPending,
    hasMore: hasNextPage,
    more: () => void (hasNextPage && !isFetchingNextPage && fetchNextPage()),
    retry: () => void refetch(),
  }
}
