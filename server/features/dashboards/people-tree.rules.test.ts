import { describe, expect, test } from 'vitest'
import { branchOf, childrenOf, gatherUpwards, placesOf } from './people-tree.rules.ts'

/** head → north → (ana, bob); head → south → eve. */
const people = [
  { id: 'head', managerId: null },
  { id: 'north', managerId: 'head' },
  { id: 'south', managerId: 'head' },
  { id: 'ana', managerId: 'north' },
  { id: 'bob', managerId: 'north' },
  { id: 'eve', managerId: 'south' },
]
const everybody = () => true
const nobody = () => false

describe('DEAL-81 Bilan – Détail follows the hierarchy', () => {
  test('managers without deals of their own stand above those who have some', () => {
    const places = placesOf(people, new Set(['ana', 'eve']), everybody)
    expect(Object.fromEntries(places)).toEqual({ ana: 'north', north: 'head', head: null, eve: 'south', south: 'head' })
    expect(childrenOf(places, null)).toEqual(['head'])
    expect(childrenOf(places, 'head').toSorted()).toEqual(['north', 'south'])
  })

  test('ORG-15 a manager out of reach is not shown: their people stand at the root', () => {
    const places = placesOf(people, new Set(['ana', 'bob']), nobody)
    expect(Object.fromEntries(places)).toEqual({ ana: null, bob: null })
  })

  test('whoever has deals is shown, above those attached to them too, past a manager who is not shown', () => {
    const places = placesOf(people, new Set(['ana', 'head']), nobody)
    expect(Object.fromEntries(places)).toEqual({ ana: 'head', head: null })
  })

  test('figures add up along the places and nothing is counted twice', () => {
    const places = placesOf(people, new Set(['ana', 'bob', 'head']), everybody)
    const gathered = gatherUpwards(
      places,
      new Map([
        ['ana', [1, 2]],
        ['bob', [4]],
        ['head', [8]],
      ]),
    )
    expect(gathered.get('ana')).toEqual([1, 2])
    expect(gathered.get('north')?.toSorted()).toEqual([1, 2, 4])
    expect(gathered.get('head')?.toSorted()).toEqual([1, 2, 4, 8])
  })

  test('a branch holds everybody below, at any depth', () => {
    expect(branchOf(people, 'head')).toHaveLength(6)
    expect(branchOf(people, 'north').toSorted()).toEqual(['ana', 'bob', 'north'])
    expect(branchOf(people, 'eve')).toEqual(['eve'])
  })
})
