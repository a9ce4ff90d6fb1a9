import { Group, Kbd, Modal, Stack, Text, Title } from '@mantine/core'
import { useTranslate } from '../languages/translate.ts'
import { shortcutGroups } from '../registries/shortcuts.ts'
import { modKey } from './mod-key.ts'

interface Props {
  readonly onClose: () => void
}

/** « ? »: what the keyboard can do. */
export function ShortcutsDialog({ onClose }: Props) {
  const t = useTranslate()
  const names: Readonly<Record<string, string>> = { mod: modKey(), enter: t('shortcuts.enter'), space: t('shortcuts.space') }
  return (
    <Modal opened onClose={onClose} title={t('shortcuts.title')}>
      <Stack gap="md">
        {shortcutGroups.map(({ key, title, shortcuts }) => (
          <Stack key={key} gap={6}>
            <Title order={3}>{title(t)}</Title>
            {shortcuts.map((shortcut) => (
              <Group key={shortcut.keys.join('+')} justify="space-between" wrap="nowrap">
                <Text>{shortcut.label(t)}</Text>
                <Group gap={4} wrap="nowrap">
                  {shortcut.keys.map((name) => (
                    <Kbd key={name} size="xs">
                      {names[name] ?? name}
                    </Kbd>
                  ))}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
      </Stack>
    </Modal>
  )
}
