import { expect, test } from 'vitest'
import { reachInTree } from './reach.rules.ts'

/** top ← left, right; left ← a, b; a ← under; other stands at the top as well. */
const TREE = Object.entries({
  top: null,
  other: null,
  left: 'top',
  right: 'top',
  a: 'left',
  b: 'left',
  under: 'a',
  below: 'b',
}).map(([id, managerId]) => ({ id, managerId }))

test.each([
  ['a', ['a', 'under'], ['b']],
  ['left', ['left', 'a', 'b', 'under', 'below'], ['right']],
  ['under', ['under'], []],
  ['other', ['other'], ['top']],
])('ORG-16 %s reaches those below, and siblings without those below them', (me, attached, siblings) => {
  const reach = reachInTree(TREE, me)
  expect(reach.own).toEqual([me])
  expect([...reach.attached].toSorted()).toEqual(attached.toSorted())
  expect([...reach.group].toSorted()).toEqual([...attached, ...siblings].toSorted())
})
