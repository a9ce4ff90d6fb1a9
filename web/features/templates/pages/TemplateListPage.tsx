import { Box, Button, Group, SegmentedControl, Stack, Table, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { listTemplates, reorderTemplates } from '#contract/templates/templates.contract.ts'
import { TemplateFilterField } from '#contract/templates/templates.fields.ts'
import { TEMPLATE_FILTERS } from '#contract/templates/templates.types.ts'
import type { TemplateFilter } from '#contract/templates/templates.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { NewTemplateDialog } from '../components/NewTemplateDialog.tsx'
import { TemplateLine } from '../components/TemplateLine.tsx'

/** DEAL-1: the firm's templates in their order, which Pilotage follows; dragged or moved by buttons. */
export function TemplateListPage() {
  const t = useTranslate()
  const [filter, setFilter] = useState<TemplateFilter | 'all'>('active')
  const [adding, { open, close }] = useDisclosure(false)
  const read = useRead(listTemplates, {})
  const reorder = useOperation(reorderTemplates, { invalidates: [listTemplates] })
  const all = read.data?.rows ?? []
  const rows = all.filter((row) => filter === 'all' || row.filter === filter)
  const move = (from: number, to: number) => {
    const [moved, place] = [rows[from], rows[to]]
    if (!moved || !place) return
    const others = all.filter(({ id }) => id !== moved.id).map(({ id }) => id)
    const at = others.indexOf(place.id) + (from < to ? 1 : 0)
    reorder.mutate({ order: others.toSpliced(at, 0, moved.id) })
  }
  const choices = [
    { value: 'all', label: t('templates:filter.all') },
    ...TEMPLATE_FILTERS.map((value) => ({ value, label: t(`templates:filter.${value}`) })),
  ]
  const headings = ['order', 'name', 'type', 'state', 'steps', 'deals'] as const
  return (
    <Stack p="md" gap="sm">
      <Group justify="space-between">
        <Title order={1}>{t('templates:title')}</Title>
        <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
          {t('templates:add')}
        </Button>
      </Group>
      <Box>
        <SegmentedControl
          aria-label={t('templates:filter.label')}
          value={filter}
          onChange={(value) => setFilter(value === 'all' ? 'all' : TemplateFilterField.parse(value))}
          data={choices}
        />
      </Box>
      {read.error && <ErrorBlock error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <SkeletonLines lines={6} height={22} />}
      {read.data && rows.length === 0 && (
        <EmptyState sentence={t('templates:empty')} action={<Button onClick={open}>{t('templates:add')}</Button>} />
      )}
      {rows.length > 0 && (
        <Table.ScrollContainer minWidth={720}>
          <Table highlightOnHover aria-label={t('templates:title')}>
            <Table.Thead>
              <Table.Tr>
                {headings.map((heading) => (
                  <Table.Th key={heading} ta={heading === 'steps' || heading === 'deals' ? 'right' : 'left'}>
                    {t(`templates:column.${heading}`)}
                  </Table.Th>
                ))}
                <Table.Th w={40} aria-label={t('templates:column.actions')} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <TemplateLine key={row.id} row={row} index={index} count={rows.length} onMove={move} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {adding && <NewTemplateDialog onClose={close} />}
    </Stack>
  )
}
