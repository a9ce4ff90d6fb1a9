import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import type { ECharts } from 'echarts/core'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartData } from './chart.types.ts'

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export interface BarStyle {
  readonly ink: string
  readonly faint: string
  readonly ground: string
  /** One per series, then again. */
  readonly colours: readonly string[]
  readonly font: string
}

interface Drawing {
  readonly data: ChartData
  readonly style: BarStyle
  readonly say: (value: number) => string
  readonly onBar: ((category: string, series: string) => void) | undefined
}

const optionOf = ({ data, style, say, onBar }: Drawing) => ({
  animation: false,
  color: [...style.colours],
  textStyle: { fontFamily: style.font, color: style.ink },
  grid: {
    left: 8,
    right: 12,
    top: data.series.length > 1 ? 34 : 12,
    bottom: 8,
    outerBoundsMode: 'same' as const,
    outerBoundsContain: 'axisLabel' as const,
  },
  legend: { show: data.series.length > 1, type: 'scroll', top: 0, textStyle: { color: style.ink } },
  tooltip: {
    trigger: 'item' as const,
    valueFormatter: (value: unknown) => say(Number(value)),
    backgroundColor: style.ground,
    textStyle: { color: style.ink },
  },
  xAxis: {
    type: 'category' as const,
    data: data.categories.map(({ label }) => label),
    axisLabel: { color: style.ink, hideOverlap: true },
    axisLine: { lineStyle: { color: style.faint } },
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value' as const,
    axisLabel: { color: style.ink, formatter: say },
    splitLine: { lineStyle: { color: style.faint } },
  },
  series: data.series.map(({ label, values }) => ({
    type: 'bar' as const,
    name: label,
    data: [...values],
    barMaxWidth: 48,
    cursor: onBar ? 'pointer' : 'default',
  })),
})

/** Draws bars in an element; `dispose` what it gives. Travels to the page with the first chart. */
export function drawBars(element: HTMLElement, drawing: Drawing): ECharts {
  const chart = init(element, undefined, { renderer: 'svg' })
  chart.setOption(optionOf(drawing))
  const { data, onBar } = drawing
  chart.on('click', ({ dataIndex, seriesIndex }) => {
    const category = data.categories[dataIndex]
    const series = data.series[seriesIndex ?? 0]
    if (category && series) onBar?.(category.key, series.key)
  })
  return chart
}
