import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format/useFormats.ts'

interface HistoryLine {
  readonly seq: number
  readonly at: string
  readonly who: string
  readonly what: string
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

/** Who, when, which field, before and after; the latest first. */
export function HistoryTable({ label, lines }: { readonly label: string; readonly lines: readonly HistoryLine[] }) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const headings = ['when', 'who', 'what', 'field', 'before', 'after'] as const
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table striped="even" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {headings.map((heading) => (
              <Table.Th key={heading}>{t(`history.${heading}`)}</Table.Th>
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
  )
}
