/** CON-24: categories as a tree, children after their parent, in the firm's order then by name; counts include what is below. */
import type { CategoryNode } from './contacts.shapes.ts'

export const DEEPEST_CATEGORY = 4

interface Count {
  readonly count: number
  readonly exact: boolean
}

export interface Category {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
  readonly position: number
  readonly isDefault: boolean
  /** Contacts directly in it. */
  readonly own: Count
}

export function categoryTree(categories: readonly Category[]): CategoryNode[] {
  const byParent = Map.groupBy(categories, ({ parentId }) => parentId)
  const below = (parentId: string | null, depth: number): CategoryNode[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'fr'))
      .flatMap(({ id, name, isDefault, own }) => {
        const under = below(id, depth + 1)
        const children = under.filter((node) => node.depth === depth + 1)
        return [{ id, name, parentId, depth, isDefault, count: sum([own, ...children.map(({ count }) => count)]) }, ...under]
      })
  return below(null, 0)
}

/** Of counts that are « at least », the sum is « at least » too. */
const sum = (counts: readonly Count[]): Count => ({
  count: counts.reduce((total, { count }) => total + count, 0),
  exact: counts.every(({ exact }) => exact),
})
