import { useCallback, useMemo, useState } from 'react'
import type { Column } from '../list.types.ts'
import type { Layout } from './layout.ts'
import { defaultLayout, fitted, moved, saveLayout, savedLayout } from './layout.ts'

const NARROWEST = 48
const USUAL_WIDTH = 140

export interface Columns<Row> {
  readonly shown: readonly Column<Row>[]
  /** All of them in the user's order, for the chooser. */
  readonly all: readonly { readonly column: Column<Row>; readonly visible: boolean }[]
  /** Value of `grid-template-columns` for the shown ones, and the least width they need in pixels. */
  readonly template: string
  readonly leastWidth: number
  toggle: (key: string) => void
  move: (key: string, to: number) => void
  resize: (key: string, width: number) => void
  reset: () => void
}

/** Columns nobody has resized share what width is left. */
const track = (width: number, resized: boolean) => (resized ? `${width}px` : `minmax(${width}px, ${width}fr)`)

const widthOf = <Row>(column: Column<Row>, layout: Layout) =>
  Math.max(NARROWEST, layout.widths[column.key] ?? column.width ?? USUAL_WIDTH)

/** The layout chosen on this machine for this list, or the default one. */
function useLayout<Row>(listKey: string, columns: readonly Column<Row>[], firmColumns?: readonly string[]) {
  const [chosen, setChosen] = useState(() => ({ listKey, layout: savedLayout(listKey) }))
  const saved = chosen.listKey === listKey ? chosen.layout : savedLayout(listKey)
  const layout = useMemo(
    () => (saved ? fitted(saved, columns, firmColumns) : defaultLayout(columns, firmColumns)),
    [saved, columns, firmColumns],
  )
  const keep = useCallback(
    (next: Layout | null) => {
      saveLayout(listKey, next)
      setChosen({ listKey, layout: next })
    },
    [listKey],
  )
  return { layout, keep }
}

/** CON-21: which columns of a list are shown, in which order and how wide; kept on this machine for this list. */
export function useColumns<Row>(listKey: string, columns: readonly Column<Row>[], firmColumns?: readonly string[]): Columns<Row> {
  const { layout, keep } = useLayout(listKey, columns, firmColumns)
  return useMemo(() => {
    const byKey = new Map(columns.map((column) => [column.key, column]))
    const hidden = new Set(layout.hidden)
    const all = layout.order.flatMap((key) => {
      const column = byKey.get(key)
      return column ? [{ column, visible: !hidden.has(key) }] : []
    })
    const shown = all.filter(({ visible }) => visible).map(({ column }) => column)
    return {
      shown,
      all,
      template: shown.map((column) => track(widthOf(column, layout), layout.widths[column.key] !== undefined)).join(' '),
      leastWidth: shown.reduce((sum, column) => sum + widthOf(column, layout), 0),
      toggle: (key: string) => {
        const next = hidden.has(key) ? layout.hidden.filter((other) => other !== key) : [...layout.hidden, key]
        if (next.length < layout.order.length) keep({ ...layout, hidden: next })
      },
      move: (key: string, to: number) => keep({ ...layout, order: moved(layout.order, key, to) }),
      resize: (key: string, width: number) =>
        keep({ ...layout, widths: { ...layout.widths, [key]: Math.max(NARROWEST, Math.round(width)) } }),
      reset: () => keep(null),
    }
  }, [columns, layout, keep])
}
