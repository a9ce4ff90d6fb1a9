import type { RefObject } from 'react'
import type { Point } from '../menu/PointMenu.tsx'
import type { Moves } from './rows/keys.ts'
import type { Ticks } from './selection/useTicks.ts'
import type { Grid } from './useGrid.ts'

interface Moving<Row> {
  readonly frame: RefObject<HTMLElement | null>
  readonly grid: Grid<Row>
  /** Undefined when rows cannot be selected. */
  readonly ticks: Ticks | undefined
  readonly activeRow: Row | undefined
  readonly panel: { readonly open: boolean; setOpen: (open: boolean) => void } | undefined
  open: (row: Row | undefined) => void
  openMenu: (row: Row | undefined, at: Point) => void
  read: (index: number) => void
}

const EDITABLE = '[data-edit]:is(input, button, select, textarea), [data-edit] :is(input, button, select, textarea)'

/** What the keys do on the active row. */
export function movesOf<Row>({ frame, grid, ticks, activeRow, panel, open, openMenu, read }: Moving<Row>): Moves {
  const { active, goTo, known, view } = grid
  const element = () => frame.current?.querySelector<HTMLElement>('[data-active]')
  return {
    active,
    count: known.count,
    page: Math.max(1, view.visible.to - view.visible.from - 1),
    goTo: (index, extending) => {
      goTo(index)
      if (extending) ticks?.range(index)
    },
    goToEnd: () => void grid.goToEnd(),
    open: () => open(activeRow),
    tick: () => ticks?.toggle(active),
    tickAll: () => ticks?.all(),
    menu: () => {
      const { left = 0, bottom = 0 } = element()?.getBoundingClientRect() ?? {}
      // Once the key has done its course, which would close a menu just opened.
      setTimeout(() => openMenu(activeRow, { x: left + 48, y: bottom }))
    },
    edit: () => element()?.querySelector<HTMLElement>(EDITABLE)?.focus(),
    read: (index) => panel && read(index),
    escape: () => (panel?.open ? panel.setOpen(false) : ticks?.none()),
  }
}
