import { useMemo } from 'react'
import type { readDealsWidget } from '#contract/dashboards/dashboards.contract.ts'
import type { DealCriterion } from '#contract/dashboards/dashboards.types.ts'
import { DEAL_STATES } from '#contract/deals/deals.types.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { BarChart } from '#web/kit/chart/BarChart.tsx'
import type { ChartData } from '#web/kit/chart/chart.types.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import { detailAddress } from '../deal-addresses.ts'
import { wordOfGroup } from '../pilotage-search.ts'
import classes from './widget.module.css'

type Bars = Out<typeof readDealsWidget>['chart']

interface DealsChartProps {
  readonly bars: Bars
  readonly criterion: DealCriterion
  readonly people: { readonly adviserIds: readonly string[]; readonly inChargeIds: readonly string[] }
  readonly templateId: string | null
}

/** More people than this do not fit beside one another: the rest is one bar, which opens the tree of everybody. */
const MOST_BARS = 16
const OTHERS = 'others'

/** DEAL-80: the number of deals by the chosen criterion; a bar opens its deals. */
export function DealsChart({ bars, criterion, people, templateId }: DealsChartProps) {
  const t = useTranslate()
  const go = useGo()
  const data = useMemo(() => chartData(t, bars, criterion), [t, bars, criterion])
  if (bars.every(({ count }) => count === 0)) return <EmptyState sentence={t('dashboards:widget.empty')} />
  const templateIds = templateId ? [templateId] : []
  const open = (key: string) => {
    if (key === OTHERS && criterion !== 'state') {
      return go(detailAddress({ ...people, templateIds }, { onglet: 'bilan', groupe: wordOfGroup(criterion) }))
    }
    return go(detailAddress({ ...people, templateIds, ...behind(criterion, key) }))
  }
  const label = t(`dashboards:widget.chart.${criterion}`)
  return (
    <div className={classes['chart']}>
      <BarChart label={label} data={data} onBar={open} height={230} />
    </div>
  )
}

const KEYS = { state: 'states', in_charge: 'inChargeIds', adviser: 'adviserIds' } as const
const behind = (criterion: DealCriterion, key: string) => ({ [KEYS[criterion]]: [key] })

function chartData(t: Translate, bars: Bars, criterion: DealCriterion): ChartData {
  const shown = bars.slice(0, MOST_BARS)
  const rest = bars.slice(MOST_BARS)
  const categories = shown.map(({ key, name }) => ({ key, label: criterion === 'state' ? stateLabel(t, key) : (name ?? '') }))
  const values = shown.map(({ count }) => count)
  if (rest.length) {
    categories.push({ key: OTHERS, label: t('dashboards:widget.others', { count: rest.length }) })
    values.push(rest.reduce((total, { count }) => total + count, 0))
  }
  return { categories, series: [{ key: 'count', label: t('dashboards:figure.count'), values }] }
}

function stateLabel(t: Translate, key: string): string {
  const state = DEAL_STATES.find((one) => one === key)
  return state ? t(`deals:state.${state}`) : key
}
