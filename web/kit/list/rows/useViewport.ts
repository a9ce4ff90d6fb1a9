import type { RefObject } from 'react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Geometry, RowRange } from './geometry.ts'
import { drawnRows, scale, scrollToShow, slots, STEP, visibleRows } from './geometry.ts'

const HEAD_HEIGHT = 31
const ROW_HEIGHT = 26
/** On a telephone a row is a card, high enough for a finger. */
const CARD_HEIGHT = 52
/** Width of the list, in pixels, below which rows are cards. */
const NARROW = 600

interface Sight {
  readonly top: number
  readonly height: number
  readonly narrow: boolean
}

const same = (a: Sight, b: Sight) => a.top === b.top && a.height === b.height && a.narrow === b.narrow

/** Where rows stand pixel for pixel, a few pixels of scroll change nothing to draw. */
function sightOf(element: HTMLElement, geometry: Geometry): Sight {
  const step = scale(geometry) === 1 ? STEP * geometry.rowHeight : 1
  const narrow = element.clientWidth > 0 && element.clientWidth < NARROW
  return { top: Math.floor(element.scrollTop / step) * step, height: element.clientHeight, narrow }
}

function geometryOf(count: number, { height, narrow }: Sight): Geometry {
  const viewport = Math.max(0, height - (narrow ? 0 : HEAD_HEIGHT))
  return { count, rowHeight: narrow ? CARD_HEIGHT : ROW_HEIGHT, viewport }
}

export interface Viewport {
  readonly geometry: Geometry
  readonly scrollTop: number
  readonly drawn: RowRange
  readonly visible: RowRange
  /** Rows drawn at once: the number of elements to reuse. */
  readonly slots: number
  readonly narrow: boolean
  onScroll: () => void
  show: (index: number) => void
  scrollTo: (top: number) => void
}

/** What of the list is in sight in `frame`. The page is drawn anew every few rows of scroll, not at every pixel. */
export function useViewport(frame: RefObject<HTMLElement | null>, count: number): Viewport {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 0, narrow: false })
  const geometry = useMemo(() => geometryOf(count, sight), [count, sight])
  const latest = useRef(geometry)
  useLayoutEffect(() => {
    latest.current = geometry
  }, [geometry])

  const measure = useCallback(() => {
    if (!frame.current) return
    const next = sightOf(frame.current, latest.current)
    setSight((now) => (same(now, next) ? now : next))
  }, [frame])
  useLayoutEffect(measure, [measure, count])
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame, measure])

  const scrollTo = (top: number) => frame.current?.scrollTo({ top, behavior: 'instant' })
  return {
    geometry,
    scrollTop: sight.top,
    drawn: drawnRows(geometry, sight.top),
    visible: visibleRows(geometry, sight.top),
    slots: slots(geometry),
    narrow: sight.narrow,
    // At once: a list drawn one frame late shows a hole.
    onScroll: () => flushSync(measure),
    show: (index) => scrollTo(scrollToShow(latest.current, frame.current?.scrollTop ?? 0, index)),
    scrollTo,
  }
}
