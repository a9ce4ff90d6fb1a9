import { Select, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '../badge/Badge.tsx'
import { byWords } from '../form/fields/byWords.ts'
import type { MappingColumn, MappingField } from './wizard.types.ts'

interface MappingTableProps {
  readonly columns: readonly MappingColumn[]
  readonly fields: readonly MappingField[]
  onChange: (index: number, field: string | null) => void
}

interface LineProps {
  readonly column: MappingColumn
  readonly data: ReturnType<typeof grouped>
  onChange: (field: string | null) => void
}

/** Fields under their headings, as the list of choices takes them. */
function grouped(fields: readonly MappingField[]) {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const { value, label, group = '' } of fields) groups.set(group, [...(groups.get(group) ?? []), { value, label }])
  return [...groups].map(([group, items]) => ({ group, items }))
}

function Line({ column, data, onChange }: LineProps) {
  const { t } = useTranslation('kit')
  const heading = column.heading || t('wizard.untitled', { place: column.index + 1 })
  return (
    <Table.Tr>
      <Table.Th scope="row">{heading}</Table.Th>
      <Table.Td>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {column.samples.filter(Boolean).slice(0, 3).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={t('wizard.fieldOf', { column: heading })}
          placeholder={t('wizard.ignored')}
          data={data}
          value={column.field}
          onChange={onChange}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('wizard.ignored') }}
          filter={byWords}
          nothingFoundMessage={t('form.nothingFound')}
        />
      </Table.Td>
      <Table.Td>
        {column.field !== null && column.field === column.proposed && <ToneBadge label={t('wizard.proposed')} tone="accent" />}
        {column.note && (
          <Text size="xs" c="dimmed">
            {column.note}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** CON-71: each column of the file, some of its values, and the field it is imported as; the proposal is marked. */
export function MappingTable({ columns, fields, onChange }: MappingTableProps) {
  const { t } = useTranslation('kit')
  const data = useMemo(() => grouped(fields), [fields])
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table stickyHeader bg="var(--mantine-color-body)" aria-label={t('wizard.mapping')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('wizard.column')}</Table.Th>
            <Table.Th>{t('wizard.samples')}</Table.Th>
            <Table.Th w={280}>{t('wizard.field')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('wizard.issues')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => (
            <Line key={column.index} column={column} data={data} onChange={(field) => onChange(column.index, field)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
