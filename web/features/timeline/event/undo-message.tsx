import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'

interface UndoMessage {
  readonly message: string
  /** « Annuler la suppression ». */
  readonly label: string
  undo: () => void
}

/** Milliseconds: long enough to read, understand and decide. */
const STAYS = 15_000

/** UX-5: what was deleted can be had back from the message that says so. */
export function sayWithUndo({ message, label, undo }: UndoMessage): void {
  const id = notifications.show({
    autoClose: STAYS,
    color: 'teal',
    message: (
      <Group gap="xs" justify="space-between">
        <Text>{message}</Text>
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  })
}

export const saySaved = (message: string): void => void notifications.show({ message, color: 'teal', autoClose: 2500 })
