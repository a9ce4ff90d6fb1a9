import { Button, Title } from '@mantine/core'
import { IconZoomIn } from '@tabler/icons-react'
import { keepPreviousData } from '@tanstack/react-query'
import { readDealChoices, readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import type { DealCriterion } from '#contract/dashboards/dashboards.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { FilterBar } from '#web/kit/list/filters/FilterBar.tsx'
import { useListAddress } from '#web/kit/list/useListAddress.ts'
import { detailAddress, filterOf } from '../deal-addresses.ts'
import { peopleFilters } from '../deal-filters.ts'
import { WidgetFigures } from './WidgetFigures.tsx'
import classes from './widget.module.css'

interface DealsWidgetProps {
  readonly criterion: DealCriterion
  readonly templateId: string | null
  onChart: (chart: { readonly criterion?: DealCriterion; readonly templateId?: string | null }) => void
}

const NOBODY = { advisers: [], inCharge: [] }

/** DEAL-80: the widget « Affaires ». What is chosen stands in the address. */
export function DealsWidget({ criterion, templateId, onChart }: DealsWidgetProps) {
  const t = useTranslate()
  const choices = useRead(readDealChoices, {}, { staleTime: 60_000 })
  const filters = peopleFilters(t, choices.data ?? NOBODY)
  const { query, setQuery } = useListAddress({ filters, columns: [] })
  const { adviserIds, inChargeIds } = filterOf(query)
  const people = { adviserIds, inChargeIds }
  // The names of whoever is asked for must be known first: the address is read with them.
  const asked = { enabled: choices.isSuccess, placeholderData: keepPreviousData }
  const widget = useRead(readDealsWidget, { ...people, criterion, templateId }, asked)
  const failed = choices.error ? choices : widget
  const followed = widget.data?.templates.find(({ id }) => id === templateId) ?? null

  return (
    <section className={classes['widget']} aria-labelledby="pilotage-affaires">
      <div className={classes['bar']}>
        <Title order={2} id="pilotage-affaires">
          {t('dashboards:widget.title')}
        </Title>
        <FilterBar
          filters={filters}
          values={query.filters}
          onChange={(values) => setQuery({ ...query, filters: values }, 'replace')}
        />
        <Button
          className={classes['end']}
          variant="default"
          leftSection={<IconZoomIn size={15} aria-hidden />}
          renderRoot={(props) => (
            <AddressLink {...props} address={detailAddress({ ...people, templateIds: followed ? [followed.id] : [] })} />
          )}
        >
          {t('dashboards:widget.detail')}
        </Button>
      </div>
      {failed.error && <ErrorBlock error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed.error && !widget.data && <SkeletonLines lines={14} height={18} />}
      {widget.data && (
        <WidgetFigures widget={widget.data} criterion={criterion} followed={followed} people={people} onChart={onChart} />
      )}
    </section>
  )
}
