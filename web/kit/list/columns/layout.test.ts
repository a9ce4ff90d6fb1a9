import { describe, expect, test } from 'vitest'
import { defaultLayout, fitted, moved } from './layout.ts'

const columns = [{ key: 'name' }, { key: 'town' }, { key: 'phone', defaultVisible: false }]

describe('CON-21 columns of a list', () => {
  test('by themselves, lists show what is not put aside', () => {
    expect(defaultLayout(columns)).toEqual({ order: ['name', 'town', 'phone'], hidden: ['phone'], widths: {} })
  })

  test('the firm’s composition comes first, in its order', () => {
    expect(defaultLayout(columns, ['phone', 'name', 'gone'])).toEqual({
      order: ['phone', 'name', 'town'],
      hidden: ['town'],
      widths: {},
    })
  })

  test('a saved choice drops columns that are gone and adds the new ones', () => {
    const saved = { order: ['town', 'old', 'name'], hidden: ['old'], widths: { town: 90 } }
    expect(fitted(saved, columns)).toEqual({ order: ['town', 'name', 'phone'], hidden: ['phone'], widths: { town: 90 } })
  })

  test('one column at least is shown', () => {
    expect(fitted({ order: ['name'], hidden: ['name'], widths: {} }, [{ key: 'name' }]).hidden).toEqual([])
  })

  test.each([
    [0, ['phone', 'name', 'town']],
    [1, ['name', 'phone', 'town']],
    [5, ['name', 'town', 'phone']],
    [-1, ['phone', 'name', 'town']],
  ])('moving a column to place %i', (to, order) => {
    expect(moved(['name', 'town', 'phone'], 'phone', to)).toEqual(order)
  })
})
