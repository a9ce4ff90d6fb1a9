import type { MouseEvent } from 'react'
import { useFollow } from '../link/follow.ts'
import type { Point } from '../menu/PointMenu.tsx'
import type { Ticks } from './selection/useTicks.ts'
import type { Grid } from './useGrid.ts'

/** Which row an event happened on; undefined outside rows. */
function indexOf(event: MouseEvent): number | undefined {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  return row ? Number(row.dataset['index']) : undefined
}

const hit = (event: MouseEvent, selector: string) => (event.target instanceof Element ? event.target.closest(selector) : null)
const WIDGETS = 'a, button, input, label, select, textarea, [data-edit]'

interface Pointing<Row> {
  readonly grid: Grid<Row>
  /** Undefined when rows cannot be selected. */
  readonly ticks: Ticks | undefined
  readonly hasMenu: boolean
  /** Rows lead nowhere: one press reads them in the side panel. */
  readonly pressReads: boolean
  open: (row: Row | undefined) => void
  openMenu: (row: Row | undefined, at: Point) => void
  focus: () => void
}

/** What the mouse does on rows; one set of handlers for all of them. */
export function useRowPointer<Row>({ grid, ticks, hasMenu, pressReads, open, openMenu, focus }: Pointing<Row>) {
  const follow = useFollow()
  const tick = (event: MouseEvent, index: number) => {
    const box = event.target instanceof HTMLInputElement
    if (event.shiftKey) ticks?.range(index)
    else if (box || event.ctrlKey || event.metaKey) ticks?.toggle(index)
    else if (pressReads) open(grid.rows.rowAt(index))
  }
  return {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const index = indexOf(event)
      if (index === undefined || event.defaultPrevented) return
      if (hit(event, 'a, [data-edit]')) {
        // The row one goes from is the one to come back to.
        grid.goTo(index)
        return void follow(event)
      }
      // A label's click comes again as its box's own.
      if (!(event.target instanceof HTMLInputElement) && hit(event, 'label')) return
      grid.goTo(index)
      const button = hit(event, '[data-menu]')
      if (!button) {
        tick(event, index)
        return focus()
      }
      const { left, bottom } = button.getBoundingClientRect()
      openMenu(grid.rows.rowAt(index), { x: left, y: bottom })
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const index = indexOf(event)
      if (index !== undefined && !hit(event, WIDGETS)) open(grid.rows.rowAt(index))
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const index = indexOf(event)
      if (index === undefined || !hasMenu || hit(event, '[data-edit]')) return
      event.preventDefault()
      grid.goTo(index)
      openMenu(grid.rows.rowAt(index), { x: event.clientX, y: event.clientY })
    },
  }
}
