import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { counted, extend, learn, UNKNOWN } from './extent.ts'
import type { Extent } from './extent.ts'

const MANY = { count: 10_000, exact: false }
/** What a server answers on a list of `size` rows, counting no further than 10 000. */
const block = (size: number, offset: number, limit = 100) => ({
  offset,
  limit,
  got: Math.max(0, Math.min(limit, size - offset)),
  total: size > 10_000 ? MANY : { count: size, exact: true },
})

/** Scrolls to the bottom again and again, as a hand on the scroll bar does; gives the blocks that were asked for. */
function toTheEnd(size: number, start: Extent = UNKNOWN): { extent: Extent; asked: number } {
  let extent = learn(start, block(size, 0))
  let asked = 1
  while (extent.end === null && asked < 200) {
    const last = extent.guess - 1
    extent = learn(extent, block(size, Math.floor(last / 100) * 100))
    extent = extend(extent, extent.guess - 1)
    asked++
  }
  return { extent, asked }
}

test('a block that comes back the same teaches nothing', () => {
  const once = learn(UNKNOWN, block(50_000, 300))
  expect(learn(once, block(50_000, 300))).toBe(once)
  expect(learn(counted(42), block(42, 0))).toEqual(counted(42))
})

describe('the length of a list nobody has counted', () => {
  test('an exact total is taken as it is', () => {
    expect(learn(UNKNOWN, block(42, 0))).toEqual(counted(42))
    expect(learn(UNKNOWN, block(0, 0))).toEqual(counted(0))
  })

  test('beyond 10 000 the scroll bar is offered 10 000 rows, then more as one nears the end', () => {
    const first = learn(UNKNOWN, block(50_000, 0))
    expect(first.guess).toBe(10_000)
    expect(extend(first, 5000)).toBe(first)
    const further = extend(first, 9990)
    expect(further.guess).toBe(12_000)
    expect(extend(further, 11_990)).toBe(further)
    expect(extend(learn(further, block(50_000, 11_900)), 11_990).guess).toBe(14_400)
  })

  test('a jump beyond the end comes back half way, not block by block', () => {
    const near = extend(learn(learn(UNKNOWN, block(10_350, 0)), block(10_350, 9900)), 9999)
    expect(near.guess).toBe(12_000)
    expect(learn(near, block(10_350, 11_900))).toMatchObject({ ceiling: 11_900, guess: 11_000 })
  })

  test('whatever its size, the end is found by going down, in few requests', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (size) => {
        const { extent, asked } = toTheEnd(size)
        expect(extent.end).toBe(size)
        expect(asked).toBeLessThan(45)
      }),
    )
  })

  test('a count asked for is kept when blocks come back', () => {
    const known = counted(123_456)
    expect(learn(known, block(123_456, 300))).toBe(known)
  })

  test('rows that came while the list was open make it longer', () => {
    expect(learn(counted(10_050), { offset: 10_000, limit: 100, got: 100, total: MANY }).guess).toBe(10_100)
    expect(learn(counted(9000), { offset: 0, limit: 100, got: 100, total: MANY })).toMatchObject({ end: null, guess: 10_000 })
  })

  test('rows that went make it shorter', () => {
    expect(learn(counted(10_500), { offset: 10_300, limit: 100, got: 0, total: MANY }).end).toBe(10_300)
  })
})
