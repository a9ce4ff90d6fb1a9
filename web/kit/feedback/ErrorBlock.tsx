import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { OperationError } from '../call/refusal.ts'
import { useErrorSentence } from '../call/sentences.ts'

interface ErrorBlockProps {
  readonly error: Error
  /** Reads the failed part again. */
  readonly onRetry?: () => void
  /** What could not be done, above the error's own sentence. */
  readonly title?: ReactNode
}

/** UX-4: an error stands inside the part that failed; it says what happened and what to do. */
export function ErrorBlock({ error, onRetry, title }: ErrorBlockProps) {
  const { t } = useTranslation('kit')
  const sentenceOf = useErrorSentence()
  const refusal = error instanceof OperationError ? error : null
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title} py="xs">
      <Text size="sm">{refusal ? sentenceOf(refusal) : t('feedback.failed')}</Text>
      {refusal?.reference && !refusal.message.includes(refusal.reference) && (
        <Text size="xs">{t('feedback.reference', { reference: refusal.reference })}</Text>
      )}
      {onRetry && (
        <Button mt="xs" size="xs" variant="default" onClick={onRetry}>
          {t('feedback.retry')}
        </Button>
      )}
    </Alert>
  )
}
