import { Skeleton, Stack } from '@mantine/core'

/** Stands where the page will be, while its data come. */
export function PageSkeleton() {
  return (
    <Stack p="md" gap="sm" aria-hidden="true">
      <Skeleton h={24} w={220} />
      <Skeleton h={28} />
      {Array.from({ length: 8 }, (_, line) => (
        <Skeleton key={line} h={18} />
      ))}
    </Stack>
  )
}
