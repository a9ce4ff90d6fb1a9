import { Table, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { LineActions } from '../components/LineActions.tsx'

interface Column<Line> {
  readonly label: string
  readonly cell: (line: Line) => ReactNode
  readonly numeric?: boolean
}

interface LinesBlockProps<Line> {
  readonly id?: string
  readonly title: string
  readonly empty: string
  readonly addLabel: string
  readonly aside?: ReactNode
  readonly lines: readonly Line[]
  readonly columns: readonly Column<Line>[]
  readonly nameOf: (line: Line) => string
  readonly lost: string
  readonly canEdit: boolean
  /** Null: a new line. */
  readonly renderDialog: (line: Line | null, onClose: () => void) => ReactNode
  readonly onRemove: (line: Line) => Promise<unknown>
}

type Open<Line> = { readonly kind: 'add' } | { readonly kind: 'edit' | 'remove'; readonly line: Line } | null

/** The lines of a figure: added, changed, deleted from here. */
export function LinesBlock<Line extends { readonly id: string }>(props: LinesBlockProps<Line>) {
  const { id, title, empty, addLabel, aside, lines, columns, nameOf, lost, canEdit, renderDialog, onRemove } = props
  const t = useTranslate()
  const [open, setOpen] = useState<Open<Line>>(null)
  const close = () => setOpen(null)
  return (
    <FileBlock
      id={id}
      title={title}
      aside={aside}
      add={canEdit ? { label: addLabel, run: () => setOpen({ kind: 'add' }) } : undefined}
    >
      {lines.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <Table.ScrollContainer minWidth={620} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table aria-label={title} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ label, numeric }) => (
                  <Table.Th key={label} ta={numeric ? 'right' : undefined}>
                    {label}
                  </Table.Th>
                ))}
                {canEdit && (
                  <Table.Th w={70}>
                    <VisuallyHidden>{t('wealth:actions')}</VisuallyHidden>
                  </Table.Th>
                )}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <Table.Tr key={line.id}>
                  {columns.map(({ label, numeric, cell }) => (
                    <Table.Td key={label} ta={numeric ? 'right' : undefined} style={numeric ? NUMBERS : undefined}>
                      {cell(line)}
                    </Table.Td>
                  ))}
                  {canEdit && (
                    <Table.Td>
                      <LineActions
                        editLabel={t('wealth:editLine', { name: nameOf(line) })}
                        removeLabel={t('wealth:removeLine', { name: nameOf(line) })}
                        onEdit={() => setOpen({ kind: 'edit', line })}
                        onRemove={() => setOpen({ kind: 'remove', line })}
                      />
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {open && open.kind !== 'remove' && renderDialog(open.kind === 'add' ? null : open.line, close)}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          title={t('wealth:removeTitle', { name: nameOf(open.line) })}
          confirmLabel={t('wealth:remove')}
          danger={{ lost, recover: t('wealth:removeRecover') }}
          onConfirm={() => onRemove(open.line)}
          onClose={close}
        />
      )}
    </FileBlock>
  )
}

const NUMBERS = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const
