import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import { DEAL_CRITERIA } from '#contract/dashboards/dashboards.types.ts'
import type { DealCriterion } from '#contract/dashboards/dashboards.types.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { DealsChart } from './DealsChart.tsx'
import { situationFigures, stateFigures } from './figures.ts'
import { TemplateTable } from './TemplateTable.tsx'
import classes from './widget.module.css'

interface WidgetFiguresProps {
  readonly widget: Out<typeof readDealsWidget>
  readonly criterion: DealCriterion
  /** The template that the chart follows; null: all. */
  readonly followed: { readonly id: string; readonly name: string } | null
  readonly people: { readonly adviserIds: readonly string[]; readonly inChargeIds: readonly string[] }
  onChart: (chart: { readonly criterion?: DealCriterion; readonly templateId?: string | null }) => void
}

const COLUMNS = ['situation', 'state'] as const

/** DEAL-80: on top the chart of the chosen criterion, below the figures of all deals and of each template. */
export function WidgetFigures({ widget, criterion, followed, people, onChart }: WidgetFiguresProps) {
  const t = useTranslate()
  const [columns, setColumns] = useState<(typeof COLUMNS)[number]>('situation')
  if (widget.templates.length === 0) return <EmptyState sentence={t('dashboards:widget.none')} />
  return (
    <>
      <div className={classes['bar']}>
        <SegmentedControl
          size="xs"
          aria-label={t('dashboards:widget.criterion.label')}
          value={criterion}
          onChange={(value) => onChart({ criterion: DEAL_CRITERIA.find((one) => one === value) ?? 'state' })}
          data={DEAL_CRITERIA.map((value) => ({ value, label: t(`dashboards:widget.criterion.${value}`) }))}
        />
        <strong>{followed?.name ?? t('dashboards:widget.all')}</strong>
        <SegmentedControl
          className={classes['end']}
          size="xs"
          aria-label={t('dashboards:widget.columns.label')}
          value={columns}
          onChange={(value) => setColumns(COLUMNS.find((one) => one === value) ?? 'situation')}
          data={COLUMNS.map((value) => ({ value, label: t(`dashboards:widget.columns.${value}`) }))}
        />
      </div>
      <DealsChart bars={widget.chart} criterion={criterion} people={people} templateId={followed?.id ?? null} />
      <TemplateTable
        widget={widget}
        columns={columns === 'situation' ? situationFigures(t) : stateFigures(t)}
        people={people}
        followed={followed?.id ?? null}
        onFollow={(templateId) => onChart({ templateId })}
      />
    </>
  )
}
