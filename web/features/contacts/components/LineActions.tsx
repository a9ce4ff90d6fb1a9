import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'

interface LineActionsProps {
  /** Each says of which line. */
  readonly editLabel: string
  readonly removeLabel: string
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** At the end of a line: change it, delete it. */
export function LineActions({ editLabel, removeLabel, onEdit, onRemove }: LineActionsProps) {
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      <ActionIcon variant="subtle" color="gray" aria-label={editLabel} title={editLabel} onClick={onEdit}>
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
