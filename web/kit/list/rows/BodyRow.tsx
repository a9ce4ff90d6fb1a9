import { Fragment, memo, useEffect, useRef } from 'react'
import type { Formats } from '../../format/formats.ts'
import type { Column } from '../list.types.ts'
import { alignOf, cellContent, cellText, valueOf } from './cells.tsx'
import classes from './rows.module.css'
import type { AttachRow } from './useRowDrag.ts'

interface BodyRowProps<Row> {
  readonly id: string
  readonly index: number
  /** Pixels from the top of the body. */
  readonly top: number
  /** Undefined while it is being read. */
  readonly row: Row | undefined
  readonly rowKey: string
  readonly name: string
  readonly href: string | undefined
  readonly columns: readonly Column<Row>[]
  readonly active: boolean
  /** Undefined when rows cannot be selected. */
  readonly ticked: boolean | undefined
  readonly hasMenu: boolean
  readonly narrow: boolean
  readonly formats: Formats
  /** Makes the row draggable. */
  readonly attach: AttachRow<Row> | undefined
  /** Sentences with `HOLE` where the row's name goes. */
  readonly labels: { readonly select: string; readonly menu: string }
}

/** Stands for a row's name in the sentences of all rows, translated once. */
export const HOLE = '\u0000'

function Cells<Row>({ row, rowKey, href, columns, formats }: BodyRowProps<Row>) {
  return columns.map((column) => (
    <div key={column.key} role="gridcell" className={classes['cell']} data-align={alignOf(column)}>
      {row === undefined ? null : column.render ? (
        // Elements are reused from row to row: what a cell holds of its own must not follow.
        <Fragment key={rowKey}>{column.render(row)}</Fragment>
      ) : (
        cellContent(column, row, formats, href)
      )}
    </div>
  ))
}

/** On a narrow page: the first column as a title, the next ones in one line. */
function CardCell<Row>({ row, href, columns, formats }: BodyRowProps<Row>) {
  const [first, ...others] = columns
  if (!first) return null
  const more = row === undefined ? [] : others.map((column) => cellText(column, valueOf(column, row), formats)).filter(Boolean)
  return (
    <div role="gridcell" className={classes['card']}>
      <span className={`${classes['cardTitle']} ${classes['clip']}`}>
        {row === undefined ? null : cellContent(first, row, formats, href)}
      </span>
      <span className={`${classes['cardMore']} ${classes['clip']}`}>{more.slice(0, 4).join(' · ')}</span>
    </div>
  )
}

function DrawnRow<Row>(props: BodyRowProps<Row>) {
  const { id, index, top, row, name, active, ticked, hasMenu, narrow, labels, attach } = props
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(row)
  useEffect(() => {
    latest.current = row
  }, [row])
  useEffect(() => (element.current ? attach?.(element.current, () => latest.current) : undefined), [attach])
  return (
    <div
      ref={element}
      role="row"
      id={id}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      className={classes['row']}
      data-waiting={row === undefined || undefined}
      data-index={index}
      data-active={active || undefined}
      data-ticked={ticked || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {ticked !== undefined && (
        <div role="gridcell">
          <label className={classes['tick']}>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={ticked}
              readOnly
              disabled={row === undefined}
              aria-label={labels.select.replace(HOLE, name)}
            />
          </label>
        </div>
      )}
      {narrow ? <CardCell {...props} /> : <Cells {...props} />}
      {hasMenu && (
        <div role="gridcell" style={{ height: '100%' }}>
          <button
            type="button"
            tabIndex={-1}
            className={classes['more']}
            data-menu
            aria-haspopup="menu"
            aria-label={labels.menu.replace(HOLE, name)}
          />
        </div>
      )}
    </div>
  )
}

/** A row is drawn again only when something of it changes: scrolling draws those that come in. (`memo` forgets type parameters.) */
export const BodyRow = memo(DrawnRow) as typeof DrawnRow
