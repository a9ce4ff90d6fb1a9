import { useState } from 'react'
import { useGo } from '../link/follow.ts'
import type { Point } from '../menu/PointMenu.tsx'
import type { ListConfig } from './list.types.ts'

/** Opening a row, and its menu where the user pointed. */
export function useRowActions<Row>(config: ListConfig<Row>, openPanel: (() => void) | undefined) {
  const go = useGo()
  const [menu, setMenu] = useState<{ readonly at: Point; readonly row: Row } | null>(null)
  return {
    menu,
    closeMenu: () => setMenu(null),
    open: (row: Row | undefined) => {
      const href = row === undefined ? undefined : config.rowLink?.(row)
      if (href) go(href)
      else if (row !== undefined) openPanel?.()
    },
    openMenu: (row: Row | undefined, at: Point) => {
      if (row !== undefined && config.rowMenu?.(row).length) setMenu({ at, row })
    },
  }
}
