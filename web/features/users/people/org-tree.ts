import type { Out } from '#contract/kernel/operation.ts'
import type { readHierarchy } from '#contract/users/users.contract.ts'
import type { TreeNode } from '#web/kit/tree/tree.types.ts'

export type Person = Out<typeof readHierarchy>['users'][number]

/** ORG-30: the branches of a firm, everybody below their manager; who has none stands at the top. */
export function branchesOf(people: readonly Person[]): TreeNode[] {
  const below = Map.groupBy(people, ({ managerId }) => managerId)
  const branch = (managerId: string | null): TreeNode[] =>
    (below.get(managerId) ?? []).map(({ id, name }) => ({ id, label: name, children: branch(id) }))
  return branch(null)
}

/** How many people stand below, at any depth. */
export const sizeBelow = ({ children = [] }: TreeNode): number =>
  children.reduce((count, child) => count + 1 + sizeBelow(child), 0)

/** The node of somebody, wherever it stands. */
export function nodeOf(nodes: readonly TreeNode[], id: string): TreeNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : nodeOf(node.children ?? [], id)
    if (found) return found
  }
  return undefined
}

/** UX-2: é = e for whoever searches. */
const searchable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The branches that hold every word typed, each with its managers up to the top. */
export function found(nodes: readonly TreeNode[], typed: string): TreeNode[] {
  const words = searchable(typed).split(/\s+/).filter(Boolean)
  const matches = ({ label }: TreeNode) => words.every((word) => searchable(label).includes(word))
  return nodes.flatMap((node) => {
    if (matches(node)) return [node]
    const children = found(node.children ?? [], typed)
    return children.length ? [{ ...node, children }] : []
  })
}
