import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../feedback/EmptyState.tsx'
import { ErrorBlock } from '../../feedback/ErrorBlock.tsx'
import type { ListConfig, ListQuery } from '../list.types.ts'
import type { Grid } from '../useGrid.ts'
import classes from './rows.module.css'

interface TableMessageProps<Row> {
  readonly config: Pick<ListConfig<Row>, 'emptyState'>
  readonly query: ListQuery
  readonly grid: Grid<Row>
  onShowAll: () => void
}

/** What stands over a list without rows, or with rows that could not be read. */
export function TableMessage<Row>({ config, query, grid, onShowAll }: TableMessageProps<Row>) {
  const { t } = useTranslation('kit')
  const { known, rows } = grid
  if (rows.failure) {
    return (
      <div className={classes['failure']}>
        <ErrorBlock title={t('list.failed')} error={rows.failure} onRetry={rows.retry} />
      </div>
    )
  }
  if (known.pending || known.outdated || known.count > 0) return null
  const searched = query.search !== '' || Object.keys(query.filters).length > 0
  return (
    <div className={classes['over']}>
      {searched ? (
        <EmptyState
          sentence={t('list.none')}
          action={
            <Button size="xs" variant="default" onClick={onShowAll}>
              {t('list.showAll')}
            </Button>
          }
        />
      ) : (
        <EmptyState sentence={config.emptyState?.sentence ?? t('list.nothing')} action={config.emptyState?.action} />
      )}
    </div>
  )
}
