import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../format/useFormats.ts'
import type { ListQuery, Selection } from '../list.types.ts'
import type { Rows } from '../rows/useRows.ts'
import { everything, NOTHING, tick, toggle } from './selection.ts'

/** Longest range that Shift takes at once: its rows must be read to be named. */
const LONGEST = 2000

interface Ticking<Row> {
  readonly query: ListQuery
  readonly rows: Rows<Row>
  readonly rowKey: (row: Row) => string
  readonly selection: Selection
  onSelection: (selection: Selection) => void
}

export interface Ticks {
  toggle: (index: number) => void
  /** Ticks from the last ticked row to this one. */
  range: (index: number) => void
  /** Everything, or nothing when everything is ticked. */
  all: () => void
  none: () => void
}

/** What mouse and keys tick, by the place of rows. */
export function useTicks<Row>({ query, rows, rowKey, selection, onSelection }: Ticking<Row>): Ticks {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const anchor = useRef(0)
  return {
    toggle: (index) => {
      const row = rows.rowAt(index)
      if (row === undefined) return
      anchor.current = index
      onSelection(toggle(selection, rowKey(row)))
    },
    range: (index) => {
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index) + 1]
      if (to - from > LONGEST) {
        notifications.show({ message: t('list.tooWide', { limit: formats.number(LONGEST) }), color: 'orange' })
        return
      }
      void rows.rowsBetween({ from, to }).then((between) => onSelection(tick(selection, between.map(rowKey), true)))
    },
    all: () => onSelection(selection.all && selection.except.length === 0 ? NOTHING : everything(query)),
    none: () => onSelection(NOTHING),
  }
}
