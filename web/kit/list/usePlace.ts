import { useRouterState } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { z } from 'zod'

/** Where one stands in a list: pixels, the active row, how many rows the list offered, what is ticked. */
const Place = z.object({
  top: z.number(),
  active: z.number(),
  count: z.number(),
  ticked: z.array(z.string()),
})
export type Place = z.output<typeof Place>

const STORED = 'sillage.places'
/** Places kept, the latest first: as many lists as one goes back through. */
const KEPT = 30
const TOP: Place = { top: 0, active: -1, count: 0, ticked: [] }
const Places = z.array(z.tuple([z.string(), Place]))

function places(): [string, Place][] {
  try {
    return Places.parse(JSON.parse(sessionStorage.getItem(STORED) ?? '[]'))
  } catch {
    return []
  }
}

function keep(key: string, place: Place): void {
  const others = places().filter(([other]) => other !== key)
  sessionStorage.setItem(STORED, JSON.stringify([[key, place], ...others].slice(0, KEPT)))
}

/**
 * UX-3: a list that one comes back to is where one left it. Each entry of the browser's history has its own place, so
 * that « back » finds it and a fresh visit begins at the top; it survives a reload.
 */
export function usePlace(listKey: string): { readonly start: Place; leave: (place: Partial<Place>) => void } {
  // oxlint-disable-next-line no-underscore-dangle -- the router's own name for an entry of the history
  const entry = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? location.href })
  const key = `${entry} ${listKey}`
  const start = useMemo(() => places().find(([other]) => other === key)?.[1] ?? TOP, [key])
  const latest = useRef({ key, place: start, timer: 0 })
  useEffect(() => {
    latest.current = { key, place: start, timer: 0 }
    const now = latest.current
    return () => {
      clearTimeout(now.timer)
      if (now.place !== start) keep(now.key, now.place)
    }
  }, [key, start])
  const leave = useCallback((place: Partial<Place>) => {
    const now = latest.current
    now.place = { ...now.place, ...place }
    clearTimeout(now.timer)
    now.timer = window.setTimeout(() => keep(now.key, now.place), 200)
  }, [])
  return useMemo(() => ({ start, leave }), [start, leave])
}
