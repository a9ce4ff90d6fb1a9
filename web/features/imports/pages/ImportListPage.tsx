import { Anchor, Button, Group, Stack, Table, Title } from '@mantine/core'
import { IconDownload, IconFileImport } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { listContactImports, readImportTemplate } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import type { Tone } from '#web/kit/badge/Badge.tsx'
import { fileAddress } from '#web/kit/call/address.ts'
import { useLive } from '#web/kit/call/live-hooks.ts'
import { invalidate, useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useFollow } from '#web/kit/link/follow.ts'
import { importAddressOf, NEW_IMPORT_ADDRESS } from '../import-addresses.ts'
import { UndoImport } from '../undo/UndoImport.tsx'
import { countedWords } from '../steps/Counts.tsx'

const TONES: Readonly<Record<ImportDetail['state'], Tone>> = {
  mapping: 'neutral',
  checking: 'accent',
  checked: 'warning',
  importing: 'accent',
  done: 'good',
  failed: 'bad',
  abandoned: 'neutral',
  undoing: 'accent',
  undone: 'neutral',
}

/** The most recent ones. */
const SHOWN = 100

/** My imports, wherever each stands: one goes on from here after having closed the page. */
export function ImportListPage() {
  const t = useTranslate()
  const formats = useFormats()
  const follow = useFollow()
  const queryClient = useQueryClient()
  const read = useRead(listContactImports, { limit: SHOWN })
  useLive('job', () => void invalidate(queryClient, [listContactImports]))
  const start = (
    <Button component="a" href={NEW_IMPORT_ADDRESS} onClick={follow} leftSection={<IconFileImport size={14} aria-hidden />}>
      {t('imports:start')}
    </Button>
  )
  return (
    <Stack p="md" gap="sm">
      <Group justify="space-between">
        <Title order={1}>{t('imports:title')}</Title>
        <Group gap="xs">
          <Button
            component="a"
            variant="default"
            href={fileAddress(readImportTemplate, {})}
            download
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t('imports:template')}
          </Button>
          {start}
        </Group>
      </Group>
      <ReadPart read={read} skeleton={<SkeletonLines lines={6} height={22} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState sentence={t('imports:empty')} action={start} />
          ) : (
            <Table.ScrollContainer minWidth={760}>
              <Table highlightOnHover aria-label={t('imports:title')}>
                <Table.Thead>
                  <Table.Tr>
                    {(['when', 'file', 'lines', 'state', 'result', 'more'] as const).map((column) => (
                      <Table.Th key={column} ta={column === 'lines' ? 'right' : 'left'}>
                        {t(`imports:column.${column}`)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((row) => (
                    <Table.Tr key={row.id}>
                      <Table.Td>{formats.instant(row.createdAt)}</Table.Td>
                      <Table.Td>
                        <Anchor component={AddressLink} address={importAddressOf(row.id)} underline="always" size="sm">
                          {row.fileName}
                        </Anchor>
                      </Table.Td>
                      <Table.Td ta="right">{formats.number(row.lineCount)}</Table.Td>
                      <Table.Td>
                        <ToneBadge label={t(`imports:state.${row.state}`)} tone={TONES[row.state]} />
                      </Table.Td>
                      <Table.Td>{countedWords(row, t, formats).join(', ')}</Table.Td>
                      <Table.Td>
                        <UndoImport one={row} inList />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </ReadPart>
    </Stack>
  )
}
