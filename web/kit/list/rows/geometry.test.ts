import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRows, rowTop, scale, scrollToShow, spacerHeight, TALLEST, visibleRows } from './geometry.ts'

const geometry = (count: number) => ({ count, rowHeight: 26, viewport: 520 })

describe('geometry of a list', () => {
  test('an empty list has no row and no height', () => {
    expect(spacerHeight(geometry(0))).toBe(0)
    expect(visibleRows(geometry(0), 0)).toEqual({ from: 0, to: 0 })
  })

  test('a list shorter than its frame shows all its rows', () => {
    expect(visibleRows(geometry(3), 0)).toEqual({ from: 0, to: 3 })
  })

  test('as many rows are drawn wherever one is, by steps, inside the list', () => {
    expect(drawnRows(geometry(1000), 26 * 101)).toEqual({ from: 88, to: 137 })
    expect(drawnRows(geometry(1000), 26 * 103)).toEqual({ from: 88, to: 137 })
    expect(drawnRows(geometry(1000), 0)).toEqual({ from: 0, to: 49 })
    expect(drawnRows(geometry(110), 26 * 90)).toEqual({ from: 76, to: 110 })
  })

  test('what is drawn covers what can be seen, with a margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_480 }), (scrollTop) => {
        const seen = visibleRows(geometry(1000), scrollTop)
        const drawn = drawnRows(geometry(1000), scrollTop)
        expect(drawn.from).toBeLessThanOrEqual(Math.max(0, seen.from - 12))
        expect(drawn.to).toBeGreaterThanOrEqual(Math.min(1000, seen.to + 12))
      }),
    )
  })

  test('200 000 rows are laid out pixel for pixel', () => {
    expect(scale(geometry(200_000))).toBe(1)
    expect(rowTop(geometry(200_000), 0, 199_999)).toBe(199_999 * 26)
  })

  test('beyond what browsers lay out, the first and the last row can still be reached', () => {
    const huge = geometry(5_000_000)
    expect(spacerHeight(huge)).toBe(TALLEST)
    expect(visibleRows(huge, 0).from).toBe(0)
    const bottom = TALLEST - huge.viewport
    expect(visibleRows(huge, bottom)).toEqual({ from: 4_999_980, to: 5_000_000 })
    expect(rowTop(huge, bottom, 4_999_999)).toBeCloseTo(TALLEST - 26, 3)
  })

  test('a row already whole on the page does not move the list', () => {
    expect(scrollToShow(geometry(1000), 260, 15)).toBe(260)
  })

  test('a row above or below is brought to the nearest edge', () => {
    expect(scrollToShow(geometry(1000), 260, 3)).toBe(78)
    expect(scrollToShow(geometry(1000), 0, 20)).toBe(26)
  })
})
