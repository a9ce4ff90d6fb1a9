import { z } from 'zod'

/** What a user chose for a list: columns in order, those shown, widths in pixels. */
export const Layout = z.object({
  order: z.array(z.string()),
  hidden: z.array(z.string()),
  widths: z.record(z.string(), z.number()),
})
export type Layout = z.output<typeof Layout>

interface Choosable {
  readonly key: string
  readonly defaultVisible?: boolean
}

/** CON-21: the firm's columns in the firm's order; without them, those the list shows by itself. */
export function defaultLayout(columns: readonly Choosable[], firmColumns?: readonly string[]): Layout {
  const keys = columns.map((column) => column.key)
  if (!firmColumns)
    return { order: keys, hidden: columns.filter((column) => column.defaultVisible === false).map(({ key }) => key), widths: {} }
  const shown = firmColumns.filter((key) => keys.includes(key))
  const others = keys.filter((key) => !shown.includes(key))
  return { order: [...shown, ...others], hidden: others, widths: {} }
}

/** A saved choice on today's columns: gone ones are dropped, new ones come last as the default has them. */
export function fitted(saved: Layout, columns: readonly Choosable[], firmColumns?: readonly string[]): Layout {
  const usual = defaultLayout(columns, firmColumns)
  const kept = saved.order.filter((key) => usual.order.includes(key))
  const added = usual.order.filter((key) => !kept.includes(key))
  const hidden = [...saved.hidden.filter((key) => kept.includes(key)), ...added.filter((key) => usual.hidden.includes(key))]
  const order = [...kept, ...added]
  return { order, hidden: hidden.length < order.length ? hidden : hidden.slice(1), widths: saved.widths }
}

/** Moves a column to the place of another. */
export function moved(order: readonly string[], key: string, to: number): string[] {
  const others = order.filter((other) => other !== key)
  return [...others.slice(0, Math.max(0, to)), key, ...others.slice(Math.max(0, to))]
}

const place = (listKey: string) => `sillage.list.${listKey}`

export function savedLayout(listKey: string): Layout | null {
  try {
    return Layout.parse(JSON.parse(localStorage.getItem(place(listKey)) ?? 'null'))
  } catch {
    return null
  }
}

export function saveLayout(listKey: string, layout: Layout | null): void {
  if (layout) localStorage.setItem(place(listKey), JSON.stringify(layout))
  else localStorage.removeItem(place(listKey))
}
