import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTranslate } from '../languages/translate.ts'
import { useSession } from '../session/session.ts'
import { Welcome } from './Welcome.tsx'
import { useWidgets, WidgetGrid } from './WidgetGrid.tsx'

/** HOME-1: what a user sees first. */
export function HomePage() {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const { user } = useSession()
  const [now] = useState(() => new Date())
  const today = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', month: 'long' }).format(now)
  const none = useWidgets('home').length === 0
  return (
    <Stack p="md" gap="md">
      <Group align="baseline" gap="sm">
        <Title order={1}>{t('home.hello', { name: user.firstName })}</Title>
        <Text c="dimmed">{today}</Text>
      </Group>
      {none && <Welcome />}
      <WidgetGrid page="home" />
    </Stack>
  )
}
