import type { Counted } from '../../format/formats.ts'
import type { ListQuery, Selection } from '../list.types.ts'

export const NOTHING: Selection = { all: false, ids: [] }

/** Every result of the query, those not on the page included. */
export const everything = ({ search, filters }: ListQuery): Selection => ({ all: true, filter: { search, filters }, except: [] })

export const isEmpty = (selection: Selection): boolean => !selection.all && selection.ids.length === 0

/** What the tick of the header shows. */
export function extentOf(selection: Selection): 'none' | 'some' | 'all' {
  if (isEmpty(selection)) return 'none'
  return selection.all && selection.except.length === 0 ? 'all' : 'some'
}

/** Tells quickly whether a row is ticked, for drawing. */
export function ticked(selection: Selection): (key: string) => boolean {
  const named = new Set(selection.all ? selection.except : selection.ids)
  return (key) => named.has(key) !== selection.all
}

/** Ticks or unticks rows. */
export function tick(selection: Selection, keys: readonly string[], on: boolean): Selection {
  const named = new Set(selection.all ? selection.except : selection.ids)
  const add = on !== selection.all
  for (const key of keys) {
    if (add) named.add(key)
    else named.delete(key)
  }
  return selection.all ? { ...selection, except: [...named] } : { all: false, ids: [...named] }
}

export const toggle = (selection: Selection, key: string): Selection => tick(selection, [key], !ticked(selection)(key))

/** How many rows the selection holds, given the total of the list. */
export const sizeOf = (selection: Selection, total: Counted): Counted =>
  selection.all
    ? { ...total, count: Math.max(0, total.count - selection.except.length) }
    : { count: selection.ids.length, exact: true }
