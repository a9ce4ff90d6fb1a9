import { Button, Skeleton, useComputedColorScheme } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format/useFormats.ts'
import type { ChartData, ChartUnit } from './chart.types.ts'
import type { BarStyle } from './drawBars.ts'
import { ChartTable } from './ChartTable.tsx'
import '../tokens.css'

interface BarChartProps {
  /** Says what the chart shows. */
  readonly label: string
  readonly data: ChartData
  readonly unit?: ChartUnit
  /** UX-6: opens the records behind a bar. */
  readonly onBar?: (category: string, series: string) => void
  readonly height?: number
}

/** Colours as the theme has them now, for a drawing that does not read style sheets. */
function styleOf(element: HTMLElement): BarStyle {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: colour('--mantine-color-text'),
    faint: colour('--kit-line'),
    ground: colour('--mantine-color-body'),
    colours: ['--kit-chart-1', '--kit-chart-2', '--kit-chart-3', '--kit-chart-4'].map(colour),
    font: style.fontFamily,
  }
}

/** Draws once the library is there, anew when something changes, to the size of the page; leaves nothing behind. */
function useDrawing({ data, unit, onBar }: Required<Pick<BarChartProps, 'data' | 'unit'>> & Pick<BarChartProps, 'onBar'>): {
  element: RefObject<HTMLDivElement | null>
  drawn: boolean
} {
  const element = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(false)
  const say = useSay(unit)
  const clicked = useEffectEvent((category: string, series: string) => onBar?.(category, series))
  const clickable = onBar !== undefined
  useEffect(() => {
    let leave: (() => void) | undefined
    let left = false
    void import('./drawBars.ts').then(({ drawBars }) => {
      if (left || !element.current) return
      const chart = drawBars(element.current, {
        data,
        style: styleOf(element.current),
        say,
        onBar: clickable ? (category, series) => clicked(category, series) : undefined,
      })
      const observer = new ResizeObserver(() => chart.resize())
      observer.observe(element.current)
      setDrawn(true)
      leave = () => {
        observer.disconnect()
        chart.dispose()
      }
    })
    return () => {
      left = true
      leave?.()
    }
  }, [data, say, clickable])
  return { element, drawn }
}

/** A value in the chart's unit, in words. */
function useSay(unit: ChartUnit): (value: number) => string {
  const formats = useFormats()
  if (unit === 'money') return formats.euros
  return unit === 'percent' ? formats.percent : formats.number
}

function Bars({ label, data, unit = 'number', onBar, height = 260 }: BarChartProps) {
  const { t } = useTranslation('kit')
  const say = useSay(unit)
  const { element, drawn } = useDrawing({ data, unit, onBar })
  const details = data.series
    .map(
      (series) =>
        `${series.label} — ${data.categories.map((category, place) => `${category.label} : ${say(series.values[place] ?? 0)}`).join(', ')}`,
    )
    .join(' ; ')
  return (
    <div style={{ position: 'relative', height }}>
      {!drawn && <Skeleton height={height} />}
      <div
        ref={element}
        role="img"
        aria-label={t('chart.summary', { label, details })}
        style={{ position: 'absolute', inset: 0 }}
      />
    </div>
  )
}

/** Bars that also open as a table; a press on a bar, or on its figure in the table, opens the list behind it. */
export function BarChart(props: BarChartProps) {
  const { t } = useTranslation('kit')
  const [asTable, setAsTable] = useState(false)
  const scheme = useComputedColorScheme()
  const say = useSay(props.unit ?? 'number')
  const ButtonIcon = asTable ? IconChartBar : IconTable
  return (
    <figure style={{ margin: 0 }} aria-label={props.label}>
      <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<ButtonIcon size={13} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? t('chart.asChart') : t('chart.asTable')}
        </Button>
      </div>
      {asTable ? (
        <ChartTable label={props.label} data={props.data} say={say} onBar={props.onBar} />
      ) : (
        <Bars key={scheme} {...props} />
      )}
    </figure>
  )
}
