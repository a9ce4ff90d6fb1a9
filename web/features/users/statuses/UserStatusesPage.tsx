import { Stack, Text, Title } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { UserStatuses } from './UserStatuses.tsx'

/** ORG-51: the page of Services for the statuses of users. */
export function UserStatusesPage() {
  const t = useTranslate()
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('settings:statuses.title')}</Title>
      <Text c="dimmed">{t('settings:statuses.sentence')}</Text>
      <UserStatuses />
    </Stack>
  )
}
