import { expect, test } from 'vitest'
import { EXAMPLE_PROFILES } from './example-profiles.ts'
import type { ExampleProfile } from './example-profiles.ts'
import { ALL_FLAGS, ALL_SCOPED } from './permissions.types.ts'
import { everyRight } from './profiles.rules.ts'
import { RIGHT_TABS } from './right-tabs.ts'
import { rightLabel } from './rights.labels.ts'
import { grantsOfGrid, gridOf } from './rights-grid.ts'
import { scopesOf } from './rights.types.ts'

test.each(Object.entries(EXAMPLE_PROFILES))('ORG-14 the grid of %s says what the profile grants, both ways', (_key, profile) => {
  const { flags, scopes }: ExampleProfile = profile
  const grants = { flags: new Set(flags), scopes: new Map(ALL_SCOPED.map((name) => [name, scopes[name] ?? 'none'] as const)) }
  const back = grantsOfGrid(gridOf(grants))
  expect([...back.flags].toSorted()).toEqual([...flags].toSorted())
  expect(scopesOf(back)).toEqual(scopesOf(grants))
})

test('ORG-10 « Appliquer tous les droits » leaves none out', () => {
  const back = grantsOfGrid(gridOf(everyRight()))
  expect(back.flags.size).toBe(ALL_FLAGS.length)
  expect(new Set(Object.values(scopesOf(back)))).toEqual(new Set(['all']))
})

test('ORG-14 every right stands in one tab, and has a label of its own', () => {
  const rights = Object.values(RIGHT_TABS).flat()
  expect(rights.toSorted()).toEqual([...ALL_FLAGS, ...ALL_SCOPED].toSorted())
  expect(new Set(rights.map(rightLabel)).size).toBe(rights.length)
})
