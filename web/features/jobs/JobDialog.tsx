import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { JobDetail } from '#contract/jobs/jobs.shapes.ts'
import type { Operation } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useReturnFocus } from '#web/kit/dialog/useReturnFocus.ts'
import { JobFollower } from './JobFollower.tsx'
import { JOBS_ADDRESS } from './job-addresses.ts'

interface JobDialogProps {
  readonly jobId: string
  readonly title: string
  readonly done?: (job: JobDetail) => ReactNode
  readonly invalidates?: readonly Operation[]
  onClose: () => void
}

/** UX-4: a long work one has just begun. Closing the window stops nothing: it is found again under « Traitements ». */
export function JobDialog({ title, onClose, ...followed }: JobDialogProps) {
  const t = useTranslate()
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="sm">
        <JobFollower {...followed} />
        <Group justify="space-between" gap="xs">
          <Text size="xs" c="dimmed">
            {t('jobs:foundAgain')}{' '}
            <Anchor component={AddressLink} address={JOBS_ADDRESS} size="xs" underline="always">
              {t('jobs:title')}
            </Anchor>
          </Text>
          <Button size="xs" variant="default" onClick={onClose} data-autofocus>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
