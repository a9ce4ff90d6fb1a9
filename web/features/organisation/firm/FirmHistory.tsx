import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { readFirmHistory } from '#contract/organisation/firm.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import { HistoryTable } from '#web/kit/detail/HistoryTable.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'

export function FirmHistory() {
  const t = useTranslate()
  const history = useInfiniteQuery({
    queryKey: operationKey(readFirmHistory),
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) => call(readFirmHistory, { before: pageParam ?? undefined }, { signal }),
    getNextPageParam: ({ next }) => next,
  })
  if (history.error) return <ErrorBlock error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <SkeletonLines lines={8} />
  return (
    <>
      <HistoryTable label={t('organisation:firm.tab.historique')} lines={history.data.pages.flatMap((page) => page.lines)} />
      {history.hasNextPage && (
        <Group justify="center" p="sm">
          <Button variant="default" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('organisation:firm.older')}
          </Button>
        </Group>
      )}
    </>
  )
}
