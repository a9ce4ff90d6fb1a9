import type { MouseEvent } from 'react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format/useFormats.ts'
import type { Columns } from '../columns/useColumns.ts'
import type { ListConfig, Selection } from '../list.types.ts'
import { NOTHING, ticked } from '../selection/selection.ts'
import type { Grid } from '../useGrid.ts'
import { BodyRow, HOLE } from './BodyRow.tsx'
import { rowTop, spacerHeight } from './geometry.ts'
import classes from './rows.module.css'
import { useRowDrag } from './useRowDrag.ts'
import type { Viewport } from './useViewport.ts'

interface TableBodyProps<Row> {
  readonly id: string
  readonly config: ListConfig<Row>
  readonly grid: Grid<Row>
  readonly columns: Columns<Row>
  /** Undefined when rows cannot be selected. */
  readonly selection: Selection | undefined
  onClick: (event: MouseEvent<HTMLElement>) => void
  onDoubleClick: (event: MouseEvent<HTMLElement>) => void
  onContextMenu: (event: MouseEvent<HTMLElement>) => void
}

/** Milliseconds without scroll before elements are put back in the order of rows. */
const CALM = 200

/**
 * The rows to draw, in the order of their elements. Elements that change place are laid out anew, so they keep it while
 * one scrolls; once calm they follow the order of rows again, which screen readers read.
 */
function useDrawOrder({ drawn, slots }: Viewport): number[] {
  const [first, setFirst] = useState(drawn.from)
  useEffect(() => {
    const timer = setTimeout(() => setFirst(drawn.from), CALM)
    return () => clearTimeout(timer)
  }, [drawn.from])
  const place = (index: number) => (((index - first) % slots) + slots) % slots
  const indexes = Array.from({ length: drawn.to - drawn.from }, (_, offset) => drawn.from + offset)
  return indexes.sort((a, b) => place(a) - place(b))
}

/** The rows in sight and a few around, in elements that are reused as one scrolls. */
export function TableBody<Row>({ id, config, grid, columns, selection, ...events }: TableBodyProps<Row>) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const { known, view, rows, active } = grid
  const isTicked = useMemo(() => (selection ? ticked(selection) : () => undefined), [selection])
  const attach = useRowDrag({ config, selection: selection ?? NOTHING, total: known.total })
  const labels = useMemo(() => ({ select: t('list.select', { name: HOLE }), menu: t('list.actionsOf', { name: HOLE }) }), [t])
  const indexes = useDrawOrder(view)
  return (
    <div
      role="rowgroup"
      className={classes['body']}
      data-outdated={known.outdated || undefined}
      style={{ height: spacerHeight(view.geometry) }}
      {...events}
    >
      {indexes.map((index) => {
        const row = rows.rowAt(index)
        const rowKey = row === undefined ? '' : config.rowKey(row)
        return (
          <BodyRow
            key={index % view.slots}
            id={`${id}${index}`}
            index={index}
            top={rowTop(view.geometry, view.scrollTop, index)}
            row={row}
            rowKey={rowKey}
            name={row === undefined ? '' : config.rowName(row)}
            href={row === undefined ? undefined : config.rowLink?.(row)}
            columns={columns.shown}
            active={index === active}
            ticked={row === undefined ? (selection ? false : undefined) : isTicked(rowKey)}
            hasMenu={config.rowMenu !== undefined}
            narrow={view.narrow}
            formats={formats}
            labels={labels}
            attach={attach}
          />
        )
      })}
    </div>
  )
}

/** Pixels of the tick and of the « … » button. */
const SIDE = 34

/** Widths of columns and height of rows, told once to the frame so that resizing draws no row anew. */
export function columnVariables<Row>(
  { template, leastWidth }: Columns<Row>,
  narrow: boolean,
  rowHeight: number,
  selectable: boolean,
  hasMenu: boolean,
): Record<`--${string}`, string> {
  const sides = Number(selectable) + Number(hasMenu)
  const tracks = [selectable ? `${SIDE}px` : '', narrow ? 'minmax(0, 1fr)' : template, hasMenu ? `${SIDE}px` : '']
  return {
    '--kit-columns': tracks.join(' '),
    '--kit-least-width': narrow ? '100%' : `${leastWidth + sides * SIDE}px`,
    '--kit-row-height': `${rowHeight}px`,
  }
}
