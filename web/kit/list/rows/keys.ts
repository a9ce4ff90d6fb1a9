import type { KeyboardEvent } from 'react'

export interface Moves {
  readonly active: number
  readonly count: number
  /** Rows that fit on the page. */
  readonly page: number
  /** Goes to a row; `extend` also ticks the rows on the way. */
  goTo: (index: number, extend: boolean) => void
  goToEnd: () => void
  open: () => void
  tick: () => void
  tickAll: () => void
  menu: () => void
  edit: () => void
  /** J and K read the next record in the side panel. */
  read: (index: number) => void
  escape: () => void
}

/** Where a key leads from the active row; undefined for keys that do not move. */
function target(key: string, { active, count, page }: Moves): number | undefined {
  const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
  if (key === 'Home') return 0
  const step = steps[key]
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, active + step))
}

function acts(event: KeyboardEvent, moves: Moves): (() => void) | undefined {
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return moves.menu
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') return moves.tickAll
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const plain: Partial<Record<string, () => void>> = {
    End: moves.goToEnd,
    Enter: moves.open,
    ' ': moves.tick,
    F2: moves.edit,
    Escape: moves.escape,
    j: () => moves.read(Math.min(moves.count - 1, moves.active + 1)),
    k: () => moves.read(Math.max(0, moves.active - 1)),
  }
  return plain[event.key]
}

/** The keys of a list, when the list itself has the focus (what edits in a cell keeps its own). */
export function onListKey(event: KeyboardEvent, movesNow: () => Moves): void {
  if (event.target !== event.currentTarget) return
  const moves = movesNow()
  const index = event.altKey ? undefined : target(event.key, moves)
  const act = index === undefined ? acts(event, moves) : () => moves.goTo(index, event.shiftKey)
  if (!act) return
  event.preventDefault()
  act()
}
