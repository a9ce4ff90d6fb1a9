import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { isOffered, userMenu } from '../registries/user-menu.ts'
import { useSession } from '../session/session.ts'
import { useCommands } from './commands.ts'
import classes from './frame.module.css'
import { LanguageItems, ThemeItems } from './PreferenceItems.tsx'

/** Who I am, my pages, theme and language, signing out. */
export function UserMenu() {
  const { t, may, exists, go, showShortcuts, signOut } = useCommands()
  const { user, firm } = useSession()
  const name = `${user.firstName} ${user.lastName}`
  const initials = `${user.firstName.charAt(0)}${user.lastName.charAt(0)}`.toUpperCase()
  const shown = userMenu.filter((entry) => isOffered(entry, may) && exists(entry.address))
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={`${initials} – ${t('userMenu.of', { name })}`}>
          {initials}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Text fw={600} px="sm" pt={6}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" px="sm" pb={6}>
          {user.profileName} · {firm.name}
        </Text>
        <Menu.Divider />
        {shown.map(({ key, label, address, icon: Icon }) => (
          <Menu.Item key={key} leftSection={<Icon size={15} />} onClick={() => go(address)}>
            {label(t)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconKeyboard size={15} />} onClick={showShortcuts}>
          {t('shortcuts.title')}
        </Menu.Item>
        <Menu.Divider />
        <ThemeItems />
        <LanguageItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={15} />} onClick={signOut}>
          {t('userMenu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
