import { Button, Group, Table } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'

/** Tab Historique (CON-9): who, when, which field, before and after; the latest first. */
export function HistoryTab({ contactId }: { readonly contactId: string }) {
  const t = useTranslate()
  const formats = useFormats()
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
  const headings = ['when', 'who', 'what', 'field', 'before', 'after'] as const
  return (
    <>
      <Table.ScrollContainer minWidth={760}>
        <Table striped="even" aria-label={t('contacts:file.history')}>
          <Table.Thead>
            <Table.Tr>
              {headings.map((heading) => (
                <Table.Th key={heading}>{t(`contacts:history.${heading}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={`${line.seq}/${line.field}/${line.before}/${line.after}`}>
                <Table.Td>{formats.instant(line.at)}</Table.Td>
                <Table.Td>{line.who}</Table.Td>
                <Table.Td>{line.what}</Table.Td>
                <Table.Td>{line.field}</Table.Td>
                <Table.Td c="dimmed">{line.before}</Table.Td>
                <Table.Td>{line.after}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
