import { describe, expect, test } from 'vitest'
import { everything, isEmpty, NOTHING, sizeOf, tick, ticked, toggle } from './selection.ts'

const query = { search: 'dupont', filters: { type: ['client'] }, sort: null, direction: 'asc' } as const

describe('selection of a list', () => {
  test('nothing is ticked at first', () => {
    expect(isEmpty(NOTHING)).toBe(true)
    expect(ticked(NOTHING)('a')).toBe(false)
  })

  test('ticking twice changes nothing more; unticking takes away', () => {
    const two = tick(tick(NOTHING, ['a', 'b'], true), ['a'], true)
    expect(two).toEqual({ all: false, ids: ['a', 'b'] })
    expect(toggle(two, 'a')).toEqual({ all: false, ids: ['b'] })
  })

  test('« tout » is the results of the filter, not the loaded rows; unticked ones are excepted', () => {
    const all = everything(query)
    expect(all).toEqual({ all: true, filter: { search: 'dupont', filters: { type: ['client'] } }, except: [] })
    const but = toggle(all, 'a')
    expect(but).toMatchObject({ all: true, except: ['a'] })
    expect([ticked(but)('a'), ticked(but)('b')]).toEqual([false, true])
    expect(toggle(but, 'a')).toEqual(all)
  })

  test('the size follows the total, exact or not', () => {
    const but = toggle(everything(query), 'a')
    expect(sizeOf(but, { count: 10_000, exact: false })).toEqual({ count: 9999, exact: false })
    expect(sizeOf(tick(NOTHING, ['a'], true), { count: 10_000, exact: false })).toEqual({ count: 1, exact: true })
  })
})
