import { ActionIcon, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { creations } from '../registries/creations.ts'
import { useCommands } from './commands.ts'

/** « + »: what the user may add, from anywhere. */
export function CreateMenu() {
  const { t, may, create } = useCommands()
  const shown = creations.filter(({ right }) => may(right))
  if (shown.length === 0) return null
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon size="md" variant="filled" color="wake" aria-label={t('header.create')} title={t('header.create')}>
          <IconPlus size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {shown.map((creation) => (
          <Menu.Item key={creation.key} leftSection={<creation.icon size={15} />} onClick={() => create(creation)}>
            {creation.label(t)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
