import { useCallbackRef } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Column, LayoutStore } from '../list.types.ts'
import { defaultLayout, fitted, Layout, moved, saveLayout, savedLayout } from './layout.ts'

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

interface Source<Row> {
  readonly listKey: string
  readonly columns: readonly Column<Row>[]
  readonly firmColumns?: readonly string[] | undefined
  readonly layout?: LayoutStore | undefined
}

/** What was chosen before: kept with the user, its widths on this machine; or all of it on this machine. */
function layoutBefore(key: string, store: LayoutStore | undefined): Layout | null {
  const here = savedLayout(key)
  if (!store) return here
  const { order = [], hidden = [] } = store.saved ?? {}
  return { order: [...order], hidden: [...hidden], widths: here?.widths ?? {} }
}

/** The layout chosen for this list, or the default one; what is chosen now shows at once, whenever it is kept. */
function useLayout<Row>({ listKey, columns, firmColumns, layout: store }: Source<Row>) {
  const key = store?.key ?? listKey
  const [chosen, setChosen] = useState<{ readonly key: string; readonly layout: Layout | null } | null>(null)
  const saved = chosen?.key === key ? chosen.layout : layoutBefore(key, store)
  const layout = saved ? fitted(saved, columns, firmColumns) : defaultLayout(columns, firmColumns)
  const show = (next: Layout | null) => {
    saveLayout(key, next)
    setChosen({ key, layout: next })
  }
  const keep = (next: Layout | null) => {
    show(next)
    store?.keep(next)
  }
  return { layout, keep, show }
}

/** CON-21: which columns of a list are shown, in which order and how wide. */
export function useColumns<Row>(source: Source<Row>): Columns<Row> {
  const { layout, ...changes } = useLayout(source)
  const keep = useCallbackRef(changes.keep)
  const show = useCallbackRef(changes.show)
  const { columns } = source
  const said = JSON.stringify(layout)
  return useMemo(() => columnsOf(columns, Layout.parse(JSON.parse(said)), keep, show), [columns, said, keep, show])
}

function columnsOf<Row>(
  columns: readonly Column<Row>[],
  layout: Layout,
  keep: (layout: Layout | null) => void,
  show: (layout: Layout) => void,
): Columns<Row> {
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
    toggle: (key) => {
      const next = hidden.has(key) ? layout.hidden.filter((other) => other !== key) : [...layout.hidden, key]
      if (next.length < layout.order.length) keep({ ...layout, hidden: next })
    },
    move: (key, to) => keep({ ...layout, order: moved(layout.order, key, to) }),
    resize: (key, width) => show({ ...layout, widths: { ...layout.widths, [key]: Math.max(NARROWEST, Math.round(width)) } }),
    reset: () => keep(null),
  }
}
