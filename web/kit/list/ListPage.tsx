import { ActionIcon, Title } from '@mantine/core'
import { IconListTree } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counted } from '../format/formats.ts'
import { useColumns } from './columns/useColumns.ts'
import type { TableHandle } from './DataTable.tsx'
import { DataTable } from './DataTable.tsx'
import { FilterBar } from './filters/FilterBar.tsx'
import type { ListConfig, ListQuery, ListState } from './list.types.ts'
import { ListTools } from './ListTools.tsx'
import { ListTotal } from './ListTotal.tsx'
import { SearchBox } from './SearchBox.tsx'
import { SidePanel } from './SidePanel.tsx'
import { SelectionBar } from './selection/SelectionBar.tsx'
import { useSelection } from './selection/useSelection.ts'
import { useListAddress } from './useListAddress.ts'
import { usePlace } from './usePlace.ts'
import classes from './list.module.css'

export interface ListPageProps<Row> extends ListConfig<Row> {
  /** Beside the title, at the right: « Nouveau contact ». */
  readonly mainAction?: ReactNode
  /** Saved views, beside the title. */
  readonly views?: Slot
  /** Column at the left: a tree of categories, a list of advisers (CON-20); it may read and change what is asked. */
  readonly left?: Slot
}

type Slot = ReactNode | ((state: ListState) => ReactNode)

/** The page of a list: title and count, search, filters, columns, selection, export, reading panel. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  // Another list begins anew: nothing ticked, at its own place, with its own columns.
  return <OneList key={`${props.listKey} ${JSON.stringify(props.about ?? null)}`} {...props} />
}

function OneList<Row>({ mainAction, views, left, ...config }: ListPageProps<Row>) {
  const { t } = useTranslation('kit')
  const { query, setQuery } = useListAddress(config)
  const columns = useColumns(config)
  const place = usePlace(config.listKey)
  const [selection, setSelection] = useSelection(query, place)
  const [total, setTotal] = useState<Counted | null>(null)
  const [read, setRead] = useState<Row | undefined>()
  const [reading, setReading] = useState(false)
  const [aside, setAside] = useState(false)
  const table = useRef<TableHandle>(null)
  const showRow = useCallback((row: Row | undefined) => setRead(() => row), [])
  const panel = config.sidePanel && { open: reading, show: showRow, setOpen: setReading }

  const ask = (next: ListQuery) => {
    setAside(false)
    setQuery(next)
  }
  const state: ListState = { query, setQuery: ask, columns: columns.shown.map(({ key }) => key) }
  const filled = (slot: Slot) => (typeof slot === 'function' ? slot(state) : slot)
  const onSort = (key: string) => {
    const direction = query.sort === key && query.direction === 'asc' ? 'desc' : 'asc'
    setQuery({ ...query, sort: key, direction })
  }
  const closePanel = () => {
    setReading(false)
    table.current?.focus()
  }
  return (
    <section className={classes['page']} aria-label={config.title}>
      <header className={classes['head']}>
        <Title order={1}>{config.title}</Title>
        <ListTotal total={total} onCount={config.countAll && (() => table.current?.count() ?? Promise.resolve(null))} />
        {filled(views)}
        <div className={classes['main']}>{mainAction}</div>
      </header>
      <div className={classes['bar']}>
        <SearchBox
          label={config.searchLabel ?? t('list.search')}
          value={query.search}
          onSearch={(search) => setQuery({ ...query, search }, 'replace')}
          onLeave={() => table.current?.focus()}
        />
        {left && (
          <ActionIcon
            className={classes['leftButton']}
            size={30}
            variant="default"
            aria-label={t('list.left')}
            title={t('list.left')}
            aria-expanded={aside}
            onClick={() => setAside(!aside)}
          >
            <IconListTree size={15} aria-hidden />
          </ActionIcon>
        )}
        <FilterBar
          filters={config.filters ?? []}
          values={query.filters}
          onChange={(filters) => setQuery({ ...query, filters }, 'replace')}
        />
        <ListTools config={config} columns={columns} query={query} selection={selection} panel={panel} onSort={onSort} />
      </div>
      <div className={classes['content']}>
        {left && (
          <div className={classes['left']} data-open={aside || undefined}>
            {filled(left)}
          </div>
        )}
        <DataTable
          handle={table}
          config={config}
          query={query}
          columns={columns}
          selection={selection}
          place={place}
          panel={panel}
          onSelection={setSelection}
          onSort={onSort}
          onTotal={setTotal}
          onShowAll={() => setQuery({ ...query, search: '', filters: {} })}
        />
        {panel?.open && (
          <SidePanel
            title={read === undefined ? '' : config.rowName(read)}
            onClose={closePanel}
            onStep={(step) => table.current?.read(step)}
          >
            {read === undefined ? null : config.sidePanel?.(read)}
          </SidePanel>
        )}
        <SelectionBar
          actions={config.actions ?? []}
          selection={selection}
          query={query}
          total={total ?? { count: 0, exact: false }}
          onSelection={setSelection}
        />
      </div>
    </section>
  )
}
