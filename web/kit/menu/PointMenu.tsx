import { Menu } from '@mantine/core'
import { MenuEntries } from './MenuEntries.tsx'
import type { MenuEntry } from './menu.types.ts'

/** Pixels in the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface PointMenuProps {
  readonly at: Point
  readonly label: string
  readonly entries: readonly MenuEntry[]
  onClose: () => void
}

/** A menu open where the user pointed: a « … » button and a right click show the same one. */
export function PointMenu({ at, label, entries, onClose }: PointMenuProps) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" trapFocus returnFocus={false}>
      <Menu.Target>
        <span aria-hidden style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1, pointerEvents: 'none' }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <MenuEntries entries={entries} />
      </Menu.Dropdown>
    </Menu>
  )
}
