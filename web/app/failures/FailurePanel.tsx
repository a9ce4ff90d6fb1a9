import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import { OperationError } from '#web/kit/call/refusal.ts'
import { useErrorSentence } from '#web/kit/call/sentences.ts'
import { useTranslate } from '../languages/translate.ts'
import { isBug, referenceOf } from './reference.ts'

interface Props {
  readonly error: unknown
  /** Draws the part again. */
  readonly reset: () => void
}

/** What is shown in place of the part that failed; the rest of the page goes on. */
export function FailurePanel({ error, reset }: Props) {
  const t = useTranslate()
  const sentenceOf = useErrorSentence()
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('failure.title')} m="md">
      <Stack gap="xs" align="flex-start">
        <Text>{error instanceof OperationError ? sentenceOf(error) : t('failure.bug')}</Text>
        {isBug(error) && <Text c="dimmed">{t('failure.reference', { reference: referenceOf(error) })}</Text>}
        <Group gap="xs">
          <Button variant="default" leftSection={<IconRefresh size={14} aria-hidden />} onClick={reset}>
            {t('failure.retry')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
