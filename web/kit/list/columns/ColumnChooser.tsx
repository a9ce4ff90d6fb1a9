import { Button, Checkbox, Popover, Stack, Text, VisuallyHidden } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './columns.module.css'
import type { Columns } from './useColumns.ts'
import { useOrderDrag } from './useOrderDrag.ts'

interface ChoosableProps {
  readonly name: string
  readonly label: string
  readonly visible: boolean
  readonly only: boolean
  onToggle: () => void
  /** Moves by one place, by keyboard. */
  onStep: (step: 1 | -1) => void
  /** Another was dropped before (or after) this one. */
  onDrop: (name: string, after: boolean) => void
}

function Choosable({ name, label, visible, only, onToggle, onStep, onDrop }: ChoosableProps) {
  const { ref, edge } = useOrderDrag('sillage.column', name, onDrop)
  return (
    <li ref={ref} className={classes['column']} data-edge={edge ?? undefined}>
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
          onStep(step)
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

  const move = (key: string, to: number) => {
    const place = Math.min(columns.all.length - 1, Math.max(0, to))
    const label = columns.all.find(({ column }) => column.key === key)?.column.label ?? ''
    columns.move(key, place)
    setSaid(t('list.columnMoved', { column: label, place: place + 1, count: columns.all.length }))
  }
  const drop = (key: string, index: number, after: boolean) => {
    const from = columns.all.findIndex(({ column }) => column.key === key)
    const to = index + (after ? 1 : 0)
    move(key, from < to ? to - 1 : to)
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
                name={column.key}
                label={column.label}
                visible={visible}
                only={only}
                onToggle={() => columns.toggle(column.key)}
                onStep={(step) => move(column.key, index + step)}
                onDrop={(key, after) => drop(key, index, after)}
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
