import { Menu } from '@mantine/core'
import { Fragment } from 'react'
import '../tokens.css'
import { useReason } from '../can/useReason.ts'
import type { MenuEntry } from './menu.types.ts'

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const reason = useReason(entry.why)
  const refused = entry.can === false
  const look = { leftSection: entry.icon, c: entry.danger ? 'var(--kit-bad-text)' : undefined }
  const label = (
    <>
      {entry.label}
      {refused && reason && <small style={{ display: 'block', maxWidth: 260, whiteSpace: 'normal' }}>{reason}</small>}
    </>
  )
  if ('entries' in entry && !refused) {
    return (
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item {...look}>{label}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          <MenuEntries entries={entry.entries} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    )
  }
  // Refused entries stay reachable, so that their reason can be read.
  const refusal = refused ? { 'aria-disabled': true, closeMenuOnClick: false, c: 'dimmed', style: { cursor: 'not-allowed' } } : {}
  return (
    <Menu.Item {...look} {...refusal} onClick={!refused && 'run' in entry ? entry.run : undefined}>
      {label}
    </Menu.Item>
  )
}

/** The entries of a Mantine menu; dangerous ones stand apart, below a line. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry, place) => (
    <Fragment key={entry.key}>
      {entry.danger && place > 0 && !entries[place - 1]?.danger && <Menu.Divider />}
      <Entry entry={entry} />
    </Fragment>
  ))
}
