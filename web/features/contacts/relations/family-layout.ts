import type { FamilyGraph } from '#contract/contacts/relations/relations.shapes.ts'
import type { RelationKindCode } from '#contract/contacts/relations/relations.types.ts'

/** How many generations « to » stands below « from »; what is not here is no family. */
const GENERATIONS: Partial<Record<RelationKindCode, number>> = {
  spouse: 0,
  pacs_partner: 0,
  cohabitant: 0,
  ex_spouse: 0,
  sibling: 0,
  other_family: 0,
  child: 1,
  nephew_niece: 1,
  grandchild: 2,
}
const WIDTH = 280
export const HEIGHT = 140

export interface Place {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Family by generations, spouses side by side; companies and advisers above those of the first generation, else below. */
export function familyLayout({ people, links }: Pick<FamilyGraph, 'people' | 'links'>): Place[] {
  const rows = rowsOf(people, links)
  const byRow = Map.groupBy(people, ({ id }) => rows.get(id) ?? 0)
  const top = Math.min(...byRow.keys())
  return [...byRow].flatMap(([row, members]) =>
    besideTheirs(members, links).map(({ id }, place) => ({
      id,
      x: (place - (members.length - 1) / 2) * WIDTH,
      y: (row - top) * HEIGHT,
    })),
  )
}

/** The nearest are placed first, each with its family; those whom no family joins, beyond the rows that stand. */
function rowsOf(people: FamilyGraph['people'], links: FamilyGraph['links']): Map<string, number> {
  const rows = new Map<string, number>()
  for (const { id } of people.toSorted((a, b) => a.distance - b.distance)) {
    if (rows.has(id)) continue
    rows.set(id, rows.size ? beyond(id, rows, links) : 0)
    placeFamily(rows, links)
  }
  return rows
}

function beyond(id: string, rows: ReadonlyMap<string, number>, links: FamilyGraph['links']): number {
  // Those placed beside one another this way share a row: what stands alone does not count.
  const family = rowsOfFamily(rows, links)
  const standing = family.length ? family : [0]
  const [top, bottom] = [Math.min(...standing), Math.max(...standing)]
  const theirs = links.flatMap(({ fromId, toId }) => (fromId === id ? [toId] : toId === id ? [fromId] : []))
  return theirs.some((other) => (rows.get(other) ?? bottom + 1) <= top) ? top - 1 : bottom + 1
}

const rowsOfFamily = (rows: ReadonlyMap<string, number>, links: FamilyGraph['links']): number[] => {
  const ends = new Set(links.filter(({ kind }) => kind in GENERATIONS).flatMap(({ fromId, toId }) => [fromId, toId]))
  return [...rows].flatMap(([id, row]) => (ends.has(id) ? [row] : []))
}

function placeFamily(rows: Map<string, number>, links: FamilyGraph['links']): void {
  // A map is walked in the order in which it grows: each is placed from one already placed.
  for (const [id, row] of rows) {
    for (const { kind, fromId, toId } of links) {
      const generations = GENERATIONS[kind]
      if (generations === undefined) continue
      if (fromId === id && !rows.has(toId)) rows.set(toId, row + generations)
      if (toId === id && !rows.has(fromId)) rows.set(fromId, row - generations)
    }
  }
}

/** Each after whom it is the partner of. */
function besideTheirs(members: FamilyGraph['people'], links: FamilyGraph['links']): FamilyGraph['people'] {
  const placed = new Map<string, FamilyGraph['people'][number]>()
  for (const member of members) {
    if (placed.has(member.id)) continue
    placed.set(member.id, member)
    for (const { kind, fromId, toId } of links) {
      if (GENERATIONS[kind] !== 0 || (fromId !== member.id && toId !== member.id)) continue
      const other = members.find(({ id }) => id === (fromId === member.id ? toId : fromId))
      if (other && !placed.has(other.id)) placed.set(other.id, other)
    }
  }
  return [...placed.values()]
}
