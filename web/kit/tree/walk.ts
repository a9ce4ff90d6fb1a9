import type { TreeNode } from './tree.types.ts'

/** A node as it is shown: how deep it stands, and below which one. */
export interface ShownNode {
  readonly node: TreeNode
  /** From 1, as screen readers count. */
  readonly level: number
  readonly parent: string | null
  readonly expanded: boolean | undefined
}

/** The nodes on the page, from top to bottom: those below folded ones are not there. */
export function shownNodes(
  nodes: readonly TreeNode[],
  isFolded: (id: string) => boolean,
  level = 1,
  parent: string | null = null,
): ShownNode[] {
  return nodes.flatMap((node) => {
    const children = node.children ?? []
    const expanded = children.length > 0 ? !isFolded(node.id) : undefined
    return [{ node, level, parent, expanded }, ...(expanded ? shownNodes(children, isFolded, level + 1, node.id) : [])]
  })
}

export type TreeMove = { readonly go: string } | { readonly fold: string } | { readonly unfold: string } | null

function sideways(key: 'ArrowLeft' | 'ArrowRight', shown: readonly ShownNode[], at: number): TreeMove {
  const here = shown[at]
  if (!here) return null
  if (key === 'ArrowRight') {
    if (here.expanded === false) return { unfold: here.node.id }
    const child = shown[at + 1]
    return here.expanded && child ? { go: child.node.id } : null
  }
  if (here.expanded) return { fold: here.node.id }
  return here.parent === null ? null : { go: here.parent }
}

/** What an arrow, Home, End or a letter does from a node, as trees do everywhere. */
export function treeMove(key: string, shown: readonly ShownNode[], current: string): TreeMove {
  const at = shown.findIndex(({ node }) => node.id === current)
  if (key === 'ArrowLeft' || key === 'ArrowRight') return sideways(key, shown, at)
  const places: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }
  const place = places[key]
  if (place !== undefined) return shown[place] ? { go: shown[place].node.id } : null
  if (key.length !== 1 || key === ' ') return null
  const after = [...shown.slice(at + 1), ...shown.slice(0, at + 1)]
  const found = after.find(({ node }) => node.label.toLocaleLowerCase('fr').startsWith(key.toLocaleLowerCase('fr')))
  return found ? { go: found.node.id } : null
}
