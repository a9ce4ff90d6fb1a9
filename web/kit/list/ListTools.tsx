import { Button, Menu } from '@mantine/core'
import { IconArrowsSort, IconLayoutSidebarRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ColumnChooser } from './columns/ColumnChooser.tsx'
import type { Columns } from './columns/useColumns.ts'
import { ExportButton } from './ExportButton.tsx'
import type { ListConfig, ListQuery, Selection } from './list.types.ts'
import classes from './list.module.css'

interface ListToolsProps<Row> {
  readonly config: ListConfig<Row>
  readonly columns: Columns<Row>
  readonly query: ListQuery
  readonly selection: Selection
  readonly panel: { readonly open: boolean; setOpen: (open: boolean) => void } | undefined
  onSort: (key: string) => void
}

/** Sorting where there is no header to press: on a telephone. */
function SortMenu<Row>({ config, query, onSort }: Pick<ListToolsProps<Row>, 'config' | 'query' | 'onSort'>) {
  const { t } = useTranslation('kit')
  const sortable = config.columns.filter((column) => column.sortable)
  if (sortable.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          className={`${classes['narrowOnly']} ${classes['tool']}`}
          aria-label={t('list.sort')}
          leftSection={<IconArrowsSort size={14} aria-hidden />}
        >
          {t('list.sort')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sortable.map((column) => (
          <Menu.Item key={column.key} onClick={() => onSort(column.key)}>
            {column.label}
            {query.sort === column.key && ` (${query.direction === 'asc' ? t('list.ascending') : t('list.descending')})`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

export function ListTools<Row>({ config, columns, query, selection, panel, onSort }: ListToolsProps<Row>) {
  const { t } = useTranslation('kit')
  return (
    <div className={classes['tools']}>
      <SortMenu config={config} query={query} onSort={onSort} />
      <ColumnChooser columns={columns} />
      <ExportButton config={config} query={query} selection={selection} />
      {panel && (
        <Button
          size="xs"
          variant={panel.open ? 'light' : 'default'}
          className={classes['tool']}
          aria-label={t('list.panel')}
          aria-pressed={panel.open}
          title={panel.open ? t('list.panelClose') : t('list.panelOpen')}
          leftSection={<IconLayoutSidebarRight size={14} aria-hidden />}
          onClick={() => panel.setOpen(!panel.open)}
        >
          {t('list.panel')}
        </Button>
      )}
    </div>
  )
}
