import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** One sentence. */
  readonly sentence: ReactNode
  /** One button. */
  readonly action?: ReactNode
}

/** UX-4: an empty page says how to begin. */
export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <Stack align="center" justify="center" gap="xs" p="xl" mih={120} role="status">
      <Text c="dimmed" ta="center" maw={480}>
        {sentence}
      </Text>
      {action}
    </Stack>
  )
}
