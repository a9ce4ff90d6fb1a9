import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { PageWidgetsPart } from './PageWidgetsPart.tsx'

/** « Organisation » (ORG-53): which widgets stand on Home and which on Pilotage, and in which order. */
export function WidgetsPage() {
  const t = useTranslate()
  const may = useMay()
  return (
    <Stack p="md" gap="sm" maw={1000}>
      <Title order={1}>{t('settings:widgets.title')}</Title>
      <Text c="dimmed">{t('settings:widgets.sentence')}</Text>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <PageWidgetsPart page="home" />
        {may('deal.see') && <PageWidgetsPart page="dashboard" />}
      </SimpleGrid>
    </Stack>
  )
}
