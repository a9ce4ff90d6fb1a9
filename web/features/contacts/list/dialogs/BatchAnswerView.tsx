import { Button, Group, Stack, Text } from '@mantine/core'
import type { z } from 'zod'
import { listCategories, listContacts, readContact } from '#contract/contacts/contacts.contract.ts'
import type { BatchAnswer } from '#contract/contacts/contacts.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { JobFollower, Skipped } from '../../../jobs/JobFollower.tsx'

/** Reads that moving or assigning contacts makes stale. */
export const CONTACT_READS = [listContacts, listCategories, readContact]

interface BatchAnswerViewProps {
  readonly answer: z.output<typeof BatchAnswer>
  onClose: () => void
}

/** What a batch did at once, or the run that does it; what was left aside, and why. */
export function BatchAnswerView({ answer, onClose }: BatchAnswerViewProps) {
  const t = useTranslate()
  return (
    <Stack gap="sm">
      {answer.jobId ? (
        <JobFollower jobId={answer.jobId} invalidates={CONTACT_READS} />
      ) : (
        <Stack gap="xs" role="status">
          <Text>{t('contacts:batch.changed', { count: answer.changed })}</Text>
          {answer.unchanged > 0 && <Text c="dimmed">{t('contacts:batch.unchanged', { count: answer.unchanged })}</Text>}
          <Skipped report={answer.skipped} count={answer.skipped.length} />
        </Stack>
      )}
      <Group justify="flex-end">
        <Button size="xs" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  )
}
