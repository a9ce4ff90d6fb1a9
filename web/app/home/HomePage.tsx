import { Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../frame/commands.ts'
import { homeWidgets } from '../registries/widgets.ts'
import { useSession } from '../session/session.ts'
import classes from './home.module.css'
import { Welcome } from './Welcome.tsx'
import { WidgetFrame } from './WidgetFrame.tsx'

/** HOME-1: what a user sees first. */
export function HomePage() {
  const { t, may } = useCommands()
  const { i18n } = useTranslation()
  const { user } = useSession()
  const [now] = useState(() => new Date())
  const today = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', day: 'numeric', month: 'long' }).format(now)
  const shown = homeWidgets.filter(({ right }) => may(right))
  return (
    <Stack p="md" gap="md">
      <Group align="baseline" gap="sm">
        <Title order={1}>{t('home.hello', { name: user.firstName })}</Title>
        <Text c="dimmed">{today}</Text>
      </Group>
      {shown.length === 0 && <Welcome />}
      <div className={classes.grid}>
        {shown.map((widget) => (
          <WidgetFrame key={widget.key} widget={widget} />
        ))}
      </div>
    </Stack>
  )
}
