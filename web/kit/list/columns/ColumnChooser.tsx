import { Button, Checkbox, Popover, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './columns.module.css'
import type { Columns } from './useColumns.ts'
import { useOrderDrag } from '../../order/useOrderDrag.ts'

interface ChoosableProps {
  readonly index: number
  readonly label: string
  readonly visible: boolean
  readonly only: boolean
  onToggle: () => void
  onMove: (from: number, to: number) => void
}

function Choosable({ index, label, visible, only, onToggle, onMove }: ChoosableProps) {
  const { className, ...drag } = useOrderDrag<HTMLLIElement>({ list: 'columns', index, onMove })
  return (
    <li className={`${classes['column']} ${className}`} {...drag}>
      <Checkbox
        size="xs"
        label={label}
        checked={visible}
        disabled={visible && only}
        onChange={onToggle}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
          if (step === 0 || !event.altKey) return
          event.preventDefault()
          onMove(index, index + step)
        }}
      />
    </li>
  )
}

/** CON-21: columns are chosen by ticking and put in order by dragging, or by Alt + arrow; the list follows at once. */
export function ColumnChooser<Row>({ columns }: { readonly columns: Columns<Row> }) {
  const { t } = useTranslation('kit')
  const [said, setSaid] = useState('')
  const only = columns.shown.length === 1

  const move = (from: number, to: number) => {
    const place = Math.min(columns.all.length - 1, Math.max(0, to))
    const moved = columns.all[from]?.column
    if (!moved) return
    columns.move(moved.key, place)
    setSaid(t('list.columnMoved', { column: moved.label, place: place + 1, count: columns.all.length }))
  }
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          className={classes['chooser']}
          aria-label={t('list.columns')}
          leftSection={<IconColumns3 size={14} aria-hidden />}
        >
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('list.columns')}>
        <Stack gap={6} w={250}>
          <Text size="xs" c="dimmed">
            {t('list.columnsHint')}
          </Text>
          <ul className={classes['columns']}>
            {columns.all.map(({ column, visible }, index) => (
              <Choosable
                key={column.key}
                index={index}
                label={column.label}
                visible={visible}
                only={only}
                onToggle={() => columns.toggle(column.key)}
                onMove={move}
              />
            ))}
          </ul>
          <VisuallyHidden role="status">{said}</VisuallyHidden>
          <Button size="xs" variant="subtle" onClick={columns.reset}>
            {t('list.columnsReset')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
