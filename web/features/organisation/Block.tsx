import { Anchor, Group, Paper, Skeleton, Text, Title } from '@mantine/core'
import type { ComponentType } from 'react'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'

interface BlockProps {
  /** Left out: there is nothing to open yet. */
  readonly address?: string
  readonly icon: ComponentType<{ size?: number; 'aria-hidden'?: boolean }>
  readonly title: string
  /** How many; undefined while it is being read. */
  readonly said: string | undefined
  readonly sentence: string
}

/** One thing to look after: its name leads to it. */
export function Block({ address, icon: Icon, title, said, sentence }: BlockProps) {
  return (
    <Paper withBorder p="md">
      <Group gap="xs" mb={4}>
        <Icon size={18} aria-hidden />
        <Title order={2} size="h4">
          {address ? (
            <Anchor component={AddressLink} address={address} inherit>
              {title}
            </Anchor>
          ) : (
            title
          )}
        </Title>
      </Group>
      {said === undefined ? <Skeleton h={18} w={160} /> : <Text fw={600}>{said}</Text>}
      <Text c="dimmed">{sentence}</Text>
    </Paper>
  )
}
