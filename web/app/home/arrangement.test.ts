import { expect, test } from 'vitest'
import type { Widget } from '../registries/widgets.ts'
import { arranged, keysOf } from './arrangement.ts'

const widget = (key: string, usual: Widget['usual']): Widget => ({ key, usual, title: () => key, component: () => null })
const all = [widget('work', 'home'), widget('recent', 'home'), widget('deals', 'dashboard')]

test('ORG-53 without a choice, each widget stands where it usually does', () => {
  expect(keysOf(arranged(all, 'home', null))).toEqual({ shown: ['work', 'recent'], hidden: ['deals'] })
  expect(keysOf(arranged(all, 'dashboard', null))).toEqual({ shown: ['deals'], hidden: ['work', 'recent'] })
})

test('ORG-53 the order chosen, on either page; what was put away stays away', () => {
  const chosen = { shown: ['deals', 'work'], hidden: ['recent'] }
  expect(keysOf(arranged(all, 'home', chosen))).toEqual({ shown: ['deals', 'work'], hidden: ['recent'] })
})

test('ORG-53 a widget that is new comes last, one that is gone or twice named is passed over', () => {
  const chosen = { shown: ['gone', 'deals', 'deals'], hidden: ['work'] }
  expect(keysOf(arranged(all, 'home', chosen))).toEqual({ shown: ['deals', 'recent'], hidden: ['work'] })
})
