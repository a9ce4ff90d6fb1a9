import { Card, Stack, Text, Title } from '@mantine/core'
import type { IntakeLine } from '#contract/contacts/intake/intake.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { IntakeLines } from './IntakeLines.tsx'
import type { Ticks } from './IntakeLines.tsx'

interface Props {
  readonly lines: readonly IntakeLine[]
  readonly ticks: Ticks
}

/** Children, assets, debts, budget and objectives of a form: each becomes a record unless it is unticked. */
export function IntakeRecordsCard({ lines, ticks }: Props) {
  const t = useTranslate()
  if (!lines.length) return null
  return (
    <Card withBorder p="sm">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {t('intake:records')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('intake:recordsNote')}
        </Text>
        <IntakeLines label={t('intake:records')} lines={lines} ticks={ticks} fresh />
      </Stack>
    </Card>
  )
}
