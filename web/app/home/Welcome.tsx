import { Button, Group, Text } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useCommands } from '../frame/commands.ts'
import { creations } from '../registries/creations.ts'

/** Where nothing is to be shown yet: how to begin. */
export function Welcome() {
  const { t, may, create, openPalette } = useCommands()
  return (
    <div>
      <Text mb="xs">{t('home.begin')}</Text>
      <Group gap="xs">
        {creations
          .filter(({ right }) => may(right))
          .map((creation) => (
            <Button key={creation.key} variant="light" leftSection={<creation.icon size={15} />} onClick={() => create(creation)}>
              {creation.command(t)}
            </Button>
          ))}
        <Button variant="default" leftSection={<IconSearch size={14} aria-hidden />} onClick={openPalette}>
          {t('palette.label')}
        </Button>
      </Group>
    </div>
  )
}
