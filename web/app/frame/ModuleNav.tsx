import { ActionIcon, Menu } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { IconMenu2 } from '@tabler/icons-react'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { moduleOf, modules } from '../registries/modules.ts'
import { useCommands } from './commands.ts'
import classes from './frame.module.css'

function useShownModules() {
  const { t, may, exists } = useCommands()
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const active = moduleOf(pathname)?.key
  return modules
    .filter(({ right, address }) => may(right) && exists(address))
    .map(({ key, label, address }) => ({
      key,
      address,
      label: label(t),
      current: key === active ? ('page' as const) : undefined,
    }))
}

/** The modules, in a row where there is room. */
export function ModuleNav() {
  const { t } = useCommands()
  const shown = useShownModules()
  return (
    <nav aria-label={t('header.modules')}>
      <ul className={classes.modules}>
        {shown.map(({ key, address, label, current }) => (
          <li key={key}>
            <AddressLink address={address} className={classes.module} aria-current={current}>
              {label}
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same behind one button, on a telephone. */
export function ModuleMenu() {
  const { t, go } = useCommands()
  const shown = useShownModules()
  return (
    <div className={classes.burger}>
      <Menu position="bottom-start" width={220}>
        <Menu.Target>
          <ActionIcon size="lg" aria-label={t('header.modules')}>
            <IconMenu2 size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {shown.map(({ key, address, label, current }) => (
            <Menu.Item key={key} fw={current && 600} aria-current={current} onClick={() => go(address)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
