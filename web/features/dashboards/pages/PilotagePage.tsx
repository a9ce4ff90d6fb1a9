import { Button, Stack, Title } from '@mantine/core'
import { useWidgets, WidgetGrid } from '#web/app/home/WidgetGrid.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'

/** The dashboards of the firm, within the reader's sight: each widget waits and fails alone; arranged by each (ORG-53). */
export function PilotagePage() {
  const t = useTranslate()
  const none = useWidgets('dashboard').length === 0
  const arrange = (
    <Button size="xs" variant="default" renderRoot={(props) => <AddressLink {...props} address="/services/organisation" />}>
      {t('settings:widgets.arrange')}
    </Button>
  )
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('dashboards:title')}</Title>
      {none ? <EmptyState sentence={t('settings:widgets.none')} action={arrange} /> : <WidgetGrid page="dashboard" />}
    </Stack>
  )
}
