import { Button, Stack, Text, Title } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslate } from '../languages/translate.ts'
import { usePageTitle } from '../navigation/page-title.ts'

/** An address that leads nowhere, or to something that this user may not know of: both look the same. */
export function NotFound() {
  const t = useTranslate()
  const router = useRouter()
  usePageTitle(t('notFound.title'))
  return (
    <Stack p="xl" gap="sm" align="flex-start">
      <Title order={1}>{t('notFound.title')}</Title>
      <Text>{t('notFound.sentence')}</Text>
      <Button onClick={() => void router.navigate({ to: '/' })}>{t('notFound.home')}</Button>
    </Stack>
  )
}
