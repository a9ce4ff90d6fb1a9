import type { ReactNode } from 'react'
import { isDay } from '../../format/day.ts'
import type { Formats } from '../../format/formats.ts'
import type { BadgeValue } from '../../badge/Badge.tsx'
import { ToneBadge } from '../../badge/Badge.tsx'
import type { CellValue, Column, LinkValue } from '../list.types.ts'
import classes from './rows.module.css'

/** The value of a column on a row, whatever the row's fields hold. */
export function valueOf<Row>(column: Column<Row>, row: Row): unknown {
  if (column.value) return column.value(row)
  return typeof row === 'object' && row !== null ? Reflect.get(row, column.key) : undefined
}

const isLabelled = (value: unknown): value is BadgeValue | LinkValue =>
  typeof value === 'object' && value !== null && 'label' in value
const isMany = (value: unknown): value is readonly CellValue[] => Array.isArray(value)

/** A cell as plain text: for narrow pages, for screen readers. */
export function cellText<Row>(column: Column<Row>, value: unknown, formats: Formats): string {
  if (value === null || value === undefined || value === '') return ''
  if (isMany(value)) return value.map((one) => cellText(column, one, formats)).join(', ')
  if (isLabelled(value)) return value.label
  if (typeof value === 'number') return column.kind === 'money' ? formats.euros(value) : formats.number(value)
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value === 'string' && column.kind === 'date') return isDay(value) ? formats.day(value) : formats.instant(value)
  return typeof value === 'string' ? value : ''
}

function badge(value: unknown, key: number): ReactNode {
  const label = isLabelled(value) ? value.label : String(value)
  const tone = isLabelled(value) && 'tone' in value ? value.tone : 'neutral'
  return <ToneBadge key={key} label={label} tone={tone} />
}

function badges(value: unknown): ReactNode {
  if (value === null || value === undefined || value === '') return null
  return isMany(value) ? value.map(badge) : badge(value, 0)
}

/** What stands in a cell. Plain elements: a list draws hundreds of them at each frame of a scroll. */
export function cellContent<Row>(column: Column<Row>, row: Row, formats: Formats, rowHref: string | undefined): ReactNode {
  if (column.render) return column.render(row)
  const value = valueOf(column, row)
  if (column.kind === 'badge') return badges(value)
  const text = cellText(column, value, formats)
  if (column.kind !== 'link' || text === '') return text
  const href = isLabelled(value) && 'href' in value ? value.href : rowHref
  return href ? (
    <a href={href} tabIndex={-1} className={classes['link']}>
      {text}
    </a>
  ) : (
    text
  )
}

export const alignOf = <Row,>({ align, kind }: Column<Row>) => align ?? (kind === 'number' || kind === 'money' ? 'end' : 'start')
