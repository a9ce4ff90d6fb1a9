import { expect, test } from 'vitest'
import type { ListView } from '#contract/organisation/lists/lists.shapes.ts'
import { addressIn, isChanged, viewToOpen } from './view-address.ts'

const view = (id: string, address: Record<string, string>): ListView => ({
  id,
  name: id,
  shared: false,
  address,
  columns: ['name', 'town'],
  version: 1,
  can: { change: true },
})
const views = [view('a', { tri: 'town' }), view('b', { q: '12' })]
const none = { views, own: { viewId: null }, profileViewId: null }

test.each([
  ['nothing asked, nothing chosen', {}, none, undefined],
  ['the profile’s', {}, { ...none, profileViewId: 'a' }, 'a'],
  ['mine before the profile’s', {}, { ...none, profileViewId: 'a', own: { viewId: 'b' } }, 'b'],
  ['one that is gone', {}, { ...none, profileViewId: 'gone' }, undefined],
  ['the whole list, asked for', { vue: 'aucune' }, { ...none, profileViewId: 'a' }, undefined],
  ['filters without a view', { q: 'x' }, { ...none, profileViewId: 'a' }, undefined],
  ['a view whose filters were taken away', { vue: 'a' }, { ...none, profileViewId: 'b' }, undefined],
])('UX-3 which view the address opens: %s', (_case, asked, choices, expected) => {
  expect(viewToOpen(addressIn(asked), choices)?.id).toBe(expected)
})

test('UX-3 a view is changed by other filters, another order, other columns; not by the order of the address', () => {
  const one = view('a', { q: '12', tri: 'town' })
  expect(isChanged(one, addressIn({ tri: 'town', vue: 'a', q: 12 }), ['name', 'town'])).toBe(false)
  expect(isChanged(one, addressIn({ tri: '-town', vue: 'a', q: 12 }), ['name', 'town'])).toBe(true)
  expect(isChanged(one, addressIn({ tri: 'town', q: 12 }), ['town', 'name'])).toBe(true)
})
