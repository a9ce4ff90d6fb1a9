import { useCallback, useMemo, useRef, useState } from 'react'
import type { Counted } from '../format/formats.ts'
import { useColumns } from './columns/useColumns.ts'
import type { TableHandle } from './DataTable.tsx'
import { DataTable } from './DataTable.tsx'
import type { ListConfig, ListQuery, Selection } from './list.types.ts'
import { SidePanel } from './SidePanel.tsx'
import { NOTHING } from './selection/selection.ts'
import type { GridPlace } from './useGrid.ts'
import classes from './list.module.css'

interface EmbeddedListProps<Row> extends ListConfig<Row> {
  /** Pixels, or any CSS length. */
  readonly height?: number | string
  /** Ticked rows, when somebody else keeps them. */
  readonly selection?: Selection
  readonly onSelection?: (selection: Selection) => void
  readonly onTotal?: (total: Counted) => void
}

const TOP = { top: 0, active: -1, count: 0, ticked: [] }
/** Nothing to come back to: the list is a part of a page that changes. */
const NO_PLACE: GridPlace = { start: TOP, leave: () => undefined }

/** A list inside a page (a tab of a record, a preview): the same rows, columns, keys and menus, without address nor tools. */
export function EmbeddedList<Row>({ height = 420, selection, onSelection, onTotal, ...config }: EmbeddedListProps<Row>) {
  const columns = useColumns(config)
  const [order, setOrder] = useState(config.defaultSort ?? null)
  const [ticked, setTicked] = useState<Selection>(NOTHING)
  const [read, setRead] = useState<Row | undefined>()
  const [reading, setReading] = useState(false)
  const table = useRef<TableHandle>(null)
  const query = useMemo<ListQuery>(
    () => ({ search: '', filters: {}, sort: order?.sort ?? null, direction: order?.direction ?? 'asc' }),
    [order],
  )
  const total = useCallback((counted: Counted) => onTotal?.(counted), [onTotal])
  const showRow = useCallback((row: Row | undefined) => setRead(() => row), [])
  const panel = config.sidePanel && { open: reading, show: showRow, setOpen: setReading }
  return (
    <div className={classes['content']} style={{ height }}>
      <DataTable
        key={config.listKey}
        handle={table}
        config={config}
        query={query}
        columns={columns}
        selection={selection ?? ticked}
        place={NO_PLACE}
        panel={panel}
        onSelection={onSelection ?? setTicked}
        onSort={(key) => setOrder({ sort: key, direction: order?.sort === key && order.direction === 'asc' ? 'desc' : 'asc' })}
        onTotal={total}
        onShowAll={() => undefined}
      />
      {panel?.open && (
        <SidePanel
          title={read === undefined ? '' : config.rowName(read)}
          onStep={(step) => table.current?.read(step)}
          onClose={() => {
            setReading(false)
            table.current?.focus()
          }}
        >
          {read === undefined ? null : config.sidePanel?.(read)}
        </SidePanel>
      )}
    </div>
  )
}
