import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import { HistoryTable } from '#web/kit/detail/HistoryTable.tsx'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import type { FileSectionProps } from './file-section.types.ts'

/** Tab Historique (CON-9): who, when, which field, before and after; the latest first. */
export function HistoryTab({ contact: { id: contactId } }: FileSectionProps) {
  const t = useTranslate()
  const history = useInfiniteQuery({
    queryKey: [...operationKey(readContactHistory), contactId],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) => call(readContactHistory, { contactId, before: pageParam ?? undefined }, { signal }),
    getNextPageParam: ({ next }) => next,
  })
  if (history.error) return <ErrorBlock error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <SkeletonLines lines={8} />
  const lines = history.data.pages.flatMap((page) => page.lines)
  if (!lines.length) return <EmptyState sentence={t('contacts:history.empty')} />
  return (
    <>
      <HistoryTable label={t('contacts:file.history')} lines={lines} />
      {history.hasNextPage && (
        <Group justify="center" p="sm">
          <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('contacts:history.older')}
          </Button>
        </Group>
      )}
    </>
  )
}
