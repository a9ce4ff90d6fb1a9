import { Table, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChartData } from './chart.types.ts'

interface ChartTableProps {
  readonly label: string
  readonly data: ChartData
  readonly say: (value: number) => string
  readonly onBar: ((category: string, series: string) => void) | undefined
}

/** The figures of a chart: for who cannot see it, and for who wants them. */
export function ChartTable({ label, data, say, onBar }: ChartTableProps) {
  const { t } = useTranslation('kit')
  const figure = (category: ChartData['categories'][number], series: ChartData['series'][number], place: number) => {
    const value = say(series.values[place] ?? 0)
    if (!onBar) return value
    return (
      <UnstyledButton
        c="var(--mantine-color-anchor)"
        fz="inherit"
        aria-label={t('chart.open', { category: category.label, value })}
        onClick={() => onBar(category.key, series.key)}
      >
        {value}
      </UnstyledButton>
    )
  }
  return (
    <Table aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('chart.category')}</Table.Th>
          {data.series.map((series) => (
            <Table.Th key={series.key} ta="right">
              {series.label}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.categories.map((category, place) => (
          <Table.Tr key={category.key}>
            <Table.Th scope="row">{category.label}</Table.Th>
            {data.series.map((series) => (
              <Table.Td key={series.key} ta="right">
                {figure(category, series, place)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
