import { VisuallyHidden } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import type { Ref } from 'react'
import { useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counted } from '../format/formats.ts'
import { PointMenu } from '../menu/PointMenu.tsx'
import type { Columns } from './columns/useColumns.ts'
import type { ListConfig, ListQuery, Selection } from './list.types.ts'
import { movesOf } from './moves.ts'
import { HeaderRow } from './rows/HeaderRow.tsx'
import { onListKey } from './rows/keys.ts'
import classes from './rows/rows.module.css'
import { columnVariables, TableBody } from './rows/TableBody.tsx'
import { TableMessage } from './rows/TableMessage.tsx'
import { extentOf } from './selection/selection.ts'
import { useTicks } from './selection/useTicks.ts'
import type { Grid, GridPlace } from './useGrid.ts'
import { useGrid } from './useGrid.ts'
import { useRowActions } from './useRowActions.ts'
import { useRowPointer } from './useRowPointer.ts'
import '../tokens.css'

export interface TableHandle {
  /** Counts exactly what nobody has counted yet. */
  count: () => Promise<number | null>
  /** The next record in the side panel, or the one before. */
  read: (step: 1 | -1) => void
  focus: () => void
}

export interface DataTableProps<Row> {
  readonly config: ListConfig<Row>
  readonly query: ListQuery
  readonly columns: Columns<Row>
  readonly selection: Selection
  readonly place: GridPlace
  readonly handle?: Ref<TableHandle>
  onSelection: (selection: Selection) => void
  onSort: (key: string) => void
  onTotal: (total: Counted) => void
  /** Forgets search and filters. */
  onShowAll: () => void
  /** The side panel: what it shows, and whether it is there. */
  readonly panel?: { readonly open: boolean; show: (row: Row | undefined) => void; setOpen: (open: boolean) => void }
}

/** The side panel follows the active row. */
function useReading<Row>(panel: DataTableProps<Row>['panel'], active: Row | undefined): void {
  const row = panel?.open ? active : undefined
  const showRow = panel?.show
  useEffect(() => showRow?.(row), [showRow, row])
}

/** What screen readers are told of the whole list, of which only a part is drawn. */
function saidOf<Row>({ known, view, active }: Grid<Row>, id: string) {
  const inSight = active >= view.drawn.from && active < view.drawn.to
  return {
    'aria-rowcount': known.total.exact ? known.total.count + 1 : -1,
    'aria-busy': known.pending || known.outdated,
    'aria-activedescendant': inSight ? `${id}${active}` : undefined,
  }
}

/** A grid of any length, drawn around what is in sight; mouse and keys do the same things. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { config, query, columns, selection, panel, onSelection } = props
  const { t } = useTranslation('kit')
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const grid = useGrid(frame, props)
  const { view, rows, active } = grid
  const { menu, closeMenu, open, openMenu } = useRowActions(config, panel && (() => panel.setOpen(true)))
  const selectable = config.selectable ?? Boolean(config.actions?.length)
  const hasMenu = config.rowMenu !== undefined
  const ticking = useTicks({ query, rows, rowKey: config.rowKey, selection, onSelection })
  const ticks = selectable ? ticking : undefined
  const activeRow = active < 0 ? undefined : rows.rowAt(active)
  const onSort = useCallbackRef(props.onSort)
  const onAll = useCallbackRef(ticking.all)

  useReading(panel, activeRow)

  const focus = () => frame.current?.focus({ preventScroll: true })
  const read = (index: number) => {
    grid.goTo(index)
    panel?.setOpen(true)
  }
  const pointer = useRowPointer({ grid, ticks, hasMenu, pressReads: !config.rowLink, open, openMenu, focus })
  useImperativeHandle(props.handle, () => ({ count: rows.countAll, read: (step) => read(active + step), focus }))

  return (
    <div className={classes['around']}>
      <VisuallyHidden id={`${id}keys`}>{t('list.keys')}</VisuallyHidden>
      {/* The grid itself has the focus; the active row is told by its id, since its element is reused for others. */}
      <div
        ref={frame}
        role="grid"
        tabIndex={0}
        className={classes['frame']}
        style={columnVariables(columns, view.narrow, view.geometry.rowHeight, selectable, hasMenu)}
        data-narrow={view.narrow || undefined}
        aria-label={t('list.rows', { title: config.title })}
        aria-describedby={`${id}keys`}
        aria-multiselectable={selectable || undefined}
        {...saidOf(grid, id)}
        onScroll={grid.scrolled}
        onKeyDown={(event) => onListKey(event, () => movesOf({ frame, grid, ticks, activeRow, panel, open, openMenu, read }))}
        onFocus={(event) => event.target === event.currentTarget && grid.focused()}
      >
        <HeaderRow
          columns={columns.shown}
          query={query}
          onSort={onSort}
          onResize={columns.resize}
          ticked={selectable ? extentOf(selection) : undefined}
          onAll={onAll}
          hasMenu={hasMenu}
        />
        <TableBody
          id={id}
          config={config}
          grid={grid}
          columns={columns}
          selection={selectable ? selection : undefined}
          {...pointer}
        />
      </div>
      <TableMessage config={config} query={query} grid={grid} onShowAll={props.onShowAll} />
      {menu && (
        <PointMenu
          at={menu.at}
          label={t('list.actionsOf', { name: config.rowName(menu.row) })}
          entries={config.rowMenu?.(menu.row) ?? []}
          onClose={() => {
            closeMenu()
            focus()
          }}
        />
      )}
    </div>
  )
}
