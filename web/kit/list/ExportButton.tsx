import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuEntries } from '../menu/MenuEntries.tsx'
import type { ExportAction, ListConfig, ListQuery, Selection } from './list.types.ts'
import classes from './list.module.css'
import { isEmpty } from './selection/selection.ts'

interface ExportButtonProps<Row> {
  readonly config: Pick<ListConfig<Row>, 'exportAction' | 'exportChoices'>
  readonly query: ListQuery
  readonly selection: Selection
}

/** Exports what is ticked, else all that the list shows; where there are several ways, a menu of them. */
export function ExportButton<Row>({ config, query, selection }: ExportButtonProps<Row>) {
  const { t } = useTranslation('kit')
  const [exporting, setExporting] = useState(false)
  const { exportAction, exportChoices = [] } = config
  const run = async (action: ExportAction) => {
    setExporting(true)
    try {
      await action(query, isEmpty(selection) ? null : selection)
    } finally {
      setExporting(false)
    }
  }
  const look = {
    size: 'xs',
    variant: 'default',
    className: classes['tool'],
    'aria-label': t('list.export'),
    loading: exporting,
    leftSection: <IconDownload size={14} aria-hidden />,
  } as const
  if (exportAction) {
    return (
      <Button {...look} onClick={() => void run(exportAction)}>
        {t('list.export')}
      </Button>
    )
  }
  if (exportChoices.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button {...look}>{t('list.export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntries entries={exportChoices.map((choice) => ({ ...choice, run: () => void run(choice.run) }))} />
      </Menu.Dropdown>
    </Menu>
  )
}
