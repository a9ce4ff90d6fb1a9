import { Alert, Button, Progress, Stack, Text } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import type { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'

interface Props {
  readonly demo: NonNullable<Out<typeof readInstallation>['demo']>
  readonly onRetry: () => void
}

/** How far the demo firm has come, or why it stopped. */
export function DemoProgress({ demo: { state, progress, message }, onRetry }: Props) {
  const t = useTranslate()
  if (state === 'failed') {
    return (
      <Alert role="alert" color="red" title={t('users:welcome.failedTitle')}>
        <Stack gap="xs" align="flex-start">
          <Text>{message}</Text>
          <Button variant="default" onClick={onRetry}>
            {t('users:welcome.retry')}
          </Button>
        </Stack>
      </Alert>
    )
  }
  return (
    <Stack gap="xs" role="status">
      <Text>{t('users:welcome.loadingSentence')}</Text>
      <Progress value={progress * 100} animated aria-label={t('users:welcome.progress')} />
      <Text size="xs" c="dimmed">
        {message} {Math.round(progress * 100)} %
      </Text>
    </Stack>
  )
}
