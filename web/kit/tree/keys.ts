import type { KeyboardEvent } from 'react'
import type { ShownNode } from './walk.ts'
import { treeMove } from './walk.ts'

interface TreeActs {
  select: (id: string) => void
  menu: (id: string) => void
  go: (id: string) => void
  fold: (id: string, on: boolean) => void
}

function actOf(event: KeyboardEvent, shown: readonly ShownNode[], id: string, acts: TreeActs): (() => void) | undefined {
  if (event.key === 'Enter' || event.key === ' ') return () => acts.select(id)
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    // Once the key has done its course, which would close a menu just opened.
    return () => void setTimeout(() => acts.menu(id))
  }
  const move = treeMove(event.key, shown, id)
  if (!move) return undefined
  if ('go' in move) return () => acts.go(move.go)
  return 'fold' in move ? () => acts.fold(move.fold, true) : () => acts.fold(move.unfold, false)
}

/** The keys of a tree, on the node that has the focus. */
export function onTreeKey(event: KeyboardEvent, shown: readonly ShownNode[], acts: TreeActs): void {
  const id = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined
  if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const act = actOf(event, shown, id, acts)
  if (!act) return
  event.preventDefault()
  act()
}
