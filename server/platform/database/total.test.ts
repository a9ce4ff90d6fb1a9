import { describe, expect, test } from 'vitest'
import { totalByPage } from './total.ts'

describe('what a page says of its whole list', () => {
  test.each([
    ['the first, full: there may be more', { offset: 0, limit: 50, found: 50 }, null],
    ['one beyond the end: how many stand before it is not known', { offset: 100, limit: 50, found: 0 }, null],
    ['the first, not full', { offset: 0, limit: 50, found: 12 }, { count: 12, exact: true }],
    ['nothing at all', { offset: 0, limit: 50, found: 0 }, { count: 0, exact: true }],
    ['the last', { offset: 150, limit: 50, found: 1 }, { count: 151, exact: true }],
    ['the last, past what is counted', { offset: 10_000, limit: 50, found: 1 }, { count: 10_000, exact: false }],
  ])('PERF-1 %s', (_name, page, said) => {
    expect(totalByPage(page)).toEqual(said)
  })
})
