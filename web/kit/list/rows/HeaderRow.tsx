import { VisuallyHidden } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column, ListQuery } from '../list.types.ts'
import { alignOf } from './cells.tsx'
import classes from './rows.module.css'

interface HeaderRowProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly query: ListQuery
  onSort: (key: string) => void
  onResize: (key: string, width: number) => void
  /** Undefined when rows cannot be selected. */
  readonly ticked: 'none' | 'some' | 'all' | undefined
  onAll: () => void
  readonly hasMenu: boolean
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const
/** Pixels that Shift + arrow adds or takes away. */
const NUDGE = 16

/** A handle at the right of a header; the header's own Shift + arrows do the same. */
function Resizer({ onResize }: { readonly onResize: (width: number) => void }) {
  const [start, setStart] = useState<{ x: number; width: number } | null>(null)
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setStart({ x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 })
  }
  return (
    <span
      aria-hidden
      className={classes['resizer']}
      data-moving={start !== null || undefined}
      onPointerDown={begin}
      onPointerMove={(event) => start && onResize(start.width + event.clientX - start.x)}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
    />
  )
}

function Headers<Row>({ columns, query, onSort, onResize, ticked, onAll, hasMenu }: HeaderRowProps<Row>) {
  const { t } = useTranslation('kit')
  const [focused, setFocused] = useState(0)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, column: Column<Row>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    const cell = event.currentTarget.closest<HTMLElement>('[role=columnheader]')
    if (event.shiftKey) return onResize(column.key, (cell?.offsetWidth ?? 0) + step * NUDGE)
    const labels = cell?.parentElement?.querySelectorAll<HTMLElement>('[data-label]')
    const next = Math.min(columns.length - 1, Math.max(0, columns.indexOf(column) + step))
    labels?.[next]?.focus()
  }

  return (
    <div role="rowgroup" className={classes['head']}>
      <div role="row" aria-rowindex={1} className={classes['headRow']}>
        {ticked && (
          <div role="columnheader">
            <label className={classes['tick']}>
              <input
                type="checkbox"
                aria-label={t('list.selectAll')}
                checked={ticked === 'all'}
                ref={(input) => {
                  if (input) input.indeterminate = ticked === 'some'
                }}
                onChange={onAll}
              />
            </label>
          </div>
        )}
        {columns.map((column, place) => {
          const sorted = query.sort === column.key
          const common = {
            'data-label': true,
            'data-align': alignOf(column),
            tabIndex: place === Math.min(focused, columns.length - 1) ? 0 : -1,
            onFocus: () => setFocused(place),
            onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, column),
            title: column.label,
          }
          const arrow =
            sorted &&
            (query.direction === 'asc' ? <IconArrowUp size={13} aria-hidden /> : <IconArrowDown size={13} aria-hidden />)
          return (
            <div
              key={column.key}
              role="columnheader"
              className={classes['headCell']}
              aria-sort={sorted ? ARIA_SORT[query.direction] : column.sortable ? 'none' : undefined}
            >
              {column.sortable ? (
                <button type="button" className={classes['sorter']} onClick={() => onSort(column.key)} {...common}>
                  <span className={classes['clip']}>{column.label}</span>
                  {arrow}
                </button>
              ) : (
                <span className={classes['label']} {...common}>
                  <span className={classes['clip']}>{column.label}</span>
                </span>
              )}
              <Resizer onResize={(width) => onResize(column.key, width)} />
            </div>
          )
        })}
        {hasMenu && (
          <div role="columnheader">
            <VisuallyHidden>{t('list.rowActions')}</VisuallyHidden>
          </div>
        )}
      </div>
    </div>
  )
}

/** Drawn again when the columns or the order change, not when rows pass below. (`memo` forgets type parameters.) */
export const HeaderRow = memo(Headers) as typeof Headers
