import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Counted } from '../format/formats.ts'
import type { ListConfig, ListQuery } from './list.types.ts'
import type { Known } from './rows/useKnown.ts'
import { useKnown } from './rows/useKnown.ts'
import type { Rows } from './rows/useRows.ts'
import { useRows } from './rows/useRows.ts'
import type { Viewport } from './rows/useViewport.ts'
import { useViewport } from './rows/useViewport.ts'
import type { Place } from './usePlace.ts'

/** Skeletons shown before anything is known of a list. */
const SKELETONS = 40

export interface GridPlace {
  readonly start: Place
  leave: (place: Partial<Place>) => void
}

interface GridSource<Row> {
  readonly config: ListConfig<Row>
  readonly query: ListQuery
  readonly place: GridPlace
  onTotal: (total: Counted) => void
}

export interface Grid<Row> {
  readonly known: Known
  readonly view: Viewport
  readonly rows: Rows<Row>
  /** Place of the active row; -1 when there is none yet. */
  readonly active: number
  goTo: (index: number) => void
  /** Goes to the last row, counting first when nobody has. */
  goToEnd: () => Promise<void>
  /** The list has the focus: some row must be the active one. */
  focused: () => void
  scrolled: () => void
}

/** Tells the page what it shows of the list, and keeps the list's length for the way back. */
function useTold({ known, place, onTotal }: { known: Known } & Pick<GridSource<unknown>, 'place' | 'onTotal'>): void {
  const { count, exact } = known.total
  const settled = !known.pending && !known.outdated
  useEffect(() => onTotal({ count, exact }), [onTotal, count, exact])
  useEffect(() => {
    if (settled) place.leave({ count: known.count })
  }, [settled, known.count, place])
}

/** Another query begins at its own place: the top, or where one left it when going back. */
function useStart(query: ListQuery, begin: (first: boolean) => void): void {
  const placed = useRef<ListQuery | null>(null)
  const begun = useEffectEvent(begin)
  useLayoutEffect(() => {
    if (placed.current === query) return
    begun(placed.current === null)
    placed.current = query
  }, [query])
}

/** The rows in sight, the active one, and the place kept for the way back. */
export function useGrid<Row>(frame: RefObject<HTMLElement | null>, source: GridSource<Row>): Grid<Row> {
  const { config, query, place } = source
  const known = useKnown(config, query, place.start.count)
  const view = useViewport(frame, known.pending ? SKELETONS : known.count)
  const rows = useRows(config, query, known, view.drawn, view.visible.to)
  const [active, setActive] = useState(place.start.active)
  useTold({ known, place, onTotal: source.onTotal })
  useStart(query, (first) => {
    if (!first) setActive(place.start.active)
    view.scrollTo(place.start.top)
  })

  const length = useRef(known.count)
  useLayoutEffect(() => {
    length.current = known.count
  }, [known.count])
  const goTo = (index: number) => {
    if (length.current === 0) return
    const next = Math.min(length.current - 1, Math.max(0, index))
    setActive(next)
    view.show(next)
    place.leave({ active: next })
  }
  return {
    known,
    view,
    rows,
    active,
    goTo,
    goToEnd: async () => {
      const end = await rows.countAll()
      requestAnimationFrame(() => goTo((end ?? length.current) - 1))
    },
    focused: () => setActive((now) => (now < 0 && length.current > 0 ? view.visible.from : now)),
    scrolled: () => {
      // Read before drawing: afterwards it would lay the page out once more.
      place.leave({ top: frame.current?.scrollTop ?? 0 })
      view.onScroll()
    },
  }
}
