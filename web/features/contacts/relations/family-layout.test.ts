import { expect, test } from 'vitest'
import type { FamilyGraph } from '#contract/contacts/relations/relations.shapes.ts'
import { familyLayout } from './family-layout.ts'

const person = (id: string, distance: number) =>
  ({ id, name: id, kind: 'person', type: 'client', age: null, deceased: false, distance }) as const
const link = (kind: FamilyGraph['links'][number]['kind'], fromId: string, toId: string) =>
  ({ id: `${fromId}/${toId}`, kind, fromId, toId, label: kind, ended: false }) as const

test('CON-4 the drawing stands by generations, spouses side by side, companies and advisers beyond', () => {
  const people = [person('paul', 0), person('company', 1), person('mother', 1), person('son', 1), person('lea', 1)]
  const links = [
    link('manager', 'company', 'paul'),
    link('child', 'mother', 'paul'),
    link('child', 'paul', 'son'),
    link('child', 'lea', 'son'),
    link('spouse', 'lea', 'paul'),
  ]
  const places = new Map(familyLayout({ people, links }).map((place) => [place.id, place]))
  const rows = ['mother', 'paul', 'lea', 'son', 'company'].map((id) => places.get(id)?.y ?? -1)
  expect(rows).toEqual([...rows].toSorted((a, b) => a - b))
  expect(new Set(rows).size).toBe(4)
  expect(places.get('paul')?.y).toBe(places.get('lea')?.y)
  expect(new Set([...places.values()].map(({ x, y }) => `${x}/${y}`)).size).toBe(people.length)
})

test('CON-4 of a company, who runs it stands above, with their family', () => {
  const people = [person('company', 0), person('paul', 1), person('son', 2)]
  const links = [link('manager', 'company', 'paul'), link('child', 'paul', 'son')]
  const rows = new Map(familyLayout({ people, links }).map(({ id, y }) => [id, y]))
  expect(rows.get('paul')).toBeLessThan(rows.get('company') ?? 0)
  expect(rows.get('son')).toBeGreaterThan(rows.get('paul') ?? 0)
})

test('CON-4 somebody alone stands in the middle', () => {
  expect(familyLayout({ people: [person('paul', 0)], links: [] })).toEqual([{ id: 'paul', x: 0, y: 0 }])
})
