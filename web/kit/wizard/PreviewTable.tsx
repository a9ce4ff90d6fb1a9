import { Stack, Table, Tabs, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Operation } from '#contract/kernel/operation.ts'
import { ToneBadge } from '../badge/Badge.tsx'
import { useFormats } from '../format/useFormats.ts'
import { EmbeddedList } from '../list/EmbeddedList.tsx'
import type { Column, ListRows, ListWindow } from '../list/list.types.ts'
import type { Outcome, PreviewIssue, PreviewRow } from './wizard.types.ts'
import { OUTCOMES } from './wizard.types.ts'

interface PreviewTableProps<Row extends PreviewRow> {
  /** How many lines of each outcome. */
  readonly counts: Readonly<Record<Outcome, number>>
  readonly outcome: Outcome
  onOutcome: (outcome: Outcome) => void
  /** Lines of an outcome, by windows: a file may hold 100 000. */
  readonly load: (outcome: Outcome, window: ListWindow, signal: AbortSignal) => Promise<ListRows<Row>>
  /** The read behind, and which import it is of. */
  readonly reads?: Pick<Operation, 'method' | 'path'>
  readonly about?: unknown
  /** More of the active line, in the panel: a likely duplicate and what to do of it. */
  readonly more?: (row: Row) => ReactNode
  readonly columns?: readonly Column<Row>[]
}

/** « E-mail : cette adresse ne convient pas ». */
function useIssueSentence(): (issue: PreviewIssue) => string {
  const { t } = useTranslation('kit')
  return ({ column, reason }) => (column ? t('wizard.inColumn', { column, reason }) : reason)
}

/** Everything said of one line. */
function LineDetail({ row, more }: { readonly row: PreviewRow; readonly more: ReactNode }) {
  const { t } = useTranslation('kit')
  const sentence = useIssueSentence()
  const { issues, changes = [] } = row
  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('wizard.lineNumber', { line: row.line })}</Text>
      {issues.map((issue) => (
        <div key={`${issue.column ?? ''}${issue.reason}`}>
          <ToneBadge label={t(`wizard.${issue.level}`)} tone={issue.level === 'error' ? 'bad' : 'warning'} />
          <Text>{sentence(issue)}</Text>
        </div>
      ))}
      {changes.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('form.conflictField')}</Table.Th>
              <Table.Th>{t('wizard.before')}</Table.Th>
              <Table.Th>{t('wizard.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ field, before, after }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{field}</Table.Th>
                <Table.Td>{before}</Table.Td>
                <Table.Td>{after}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {issues.length === 0 && changes.length === 0 && !more && <Text c="dimmed">{t('wizard.noChange')}</Text>}
      {more}
    </Stack>
  )
}

function useColumns<Row extends PreviewRow>(own: readonly Column<Row>[] = []): readonly Column<Row>[] {
  const { t } = useTranslation('kit')
  const sentence = useIssueSentence()
  return [
    { key: 'line', label: t('wizard.line'), kind: 'number', width: 70 },
    { key: 'name', label: t('wizard.name'), width: 220 },
    ...own,
    { key: 'issues', label: t('wizard.issues'), width: 480, value: (row) => row.issues.map(sentence).join(' · ') },
  ]
}

/** CON-71: what an import would do, line by line, before anything is written. */
export function PreviewTable<Row extends PreviewRow>({
  counts,
  outcome,
  onOutcome,
  load,
  columns,
  more,
  ...source
}: PreviewTableProps<Row>) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const shown = useColumns(columns)
  const sidePanel = (row: Row) => <LineDetail row={row} more={more?.(row)} />
  return (
    <Tabs value={outcome} onChange={(value) => onOutcome(OUTCOMES.find((one) => one === value) ?? outcome)} keepMounted={false}>
      <Tabs.List aria-label={t('wizard.outcome')}>
        {OUTCOMES.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`wizard.${one}`)} ({formats.number(counts[one])})
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={outcome} pt="xs">
        <EmbeddedList<Row>
          {...source}
          listKey={`import.${outcome}`}
          title={t(`wizard.${outcome}`)}
          columns={shown}
          load={(window, signal) => load(outcome, window, signal)}
          rowKey={(row) => String(row.line)}
          rowName={(row) => row.name || t('wizard.lineNumber', { line: row.line })}
          sidePanel={sidePanel}
          emptyState={{ sentence: t('wizard.noRow') }}
        />
      </Tabs.Panel>
    </Tabs>
  )
}
