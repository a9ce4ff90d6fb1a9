import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { MenuEntries } from './MenuEntries.tsx'
import type { MenuEntry } from './menu.types.ts'

interface DotsMenuProps {
  /** Names the button: says of what, where several stand on one page. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** With a border, as beside the title of a record; without, at the end of a row. */
  readonly framed?: boolean
}

/** The « … » that holds the actions of a row or of a record. */
export function DotsMenu({ label, entries, framed = false }: DotsMenuProps) {
  const look = framed ? ({ variant: 'default', size: 30 } as const) : ({ variant: 'subtle', color: 'gray' } as const)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon {...look} aria-label={label}>
          <IconDots size={framed ? 16 : 15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntries entries={entries} />
      </Menu.Dropdown>
    </Menu>
  )
}
