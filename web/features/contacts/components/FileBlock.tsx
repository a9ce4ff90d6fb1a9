import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useId } from 'react'

interface FileBlockProps {
  readonly title: string
  readonly sentence?: string
  /** Where a figure leads to. */
  readonly id?: string
  /** Beside the title: a total. */
  readonly aside?: ReactNode
  /** Left out when one may not. */
  readonly add?: { readonly label: string; readonly run: () => void }
  readonly children: ReactNode
}

/** A titled part of a section of the file. */
export function FileBlock({ title, sentence, id, aside, add, children }: FileBlockProps) {
  const labelId = useId()
  return (
    <Paper withBorder p="sm" component="section" id={id} aria-labelledby={labelId} tabIndex={id ? -1 : undefined}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2} size="h5" id={labelId}>
              {title}
            </Title>
            {sentence && <Text c="dimmed">{sentence}</Text>}
          </div>
          <Group gap="sm">
            {aside}
            {add && (
              <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add.run}>
                {add.label}
              </Button>
            )}
          </Group>
        </Group>
        {children}
      </Stack>
    </Paper>
  )
}
