import { Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useEffect, useEffectEvent } from 'react'
import { readFile } from '#contract/documents/documents.contract.ts'
import { cancelJob, listMyJobs, readJob } from '#contract/jobs/jobs.contract.ts'
import { isGoingOn } from '#contract/jobs/jobs.rules.ts'
import type { JobDetail } from '#contract/jobs/jobs.shapes.ts'
import type { Operation } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { invalidate } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { JobProgress } from '#web/kit/progress/JobProgress.tsx'
import { countLabels } from './count-labels.ts'
import { useJob } from './use-job.ts'

interface JobFollowerProps {
  readonly jobId: string
  /** What is said once it is done, before its file and its report. */
  readonly done?: (job: JobDetail) => ReactNode
  /** Reads that the work makes stale when it is over. */
  readonly invalidates?: readonly Operation[]
}

/** UX-4: a long work as it goes: how far it is, how to stop it, what it made and what it left out. */
export function JobFollower({ jobId, done, invalidates }: JobFollowerProps) {
  const t = useTranslate()
  const read = useJob(jobId)
  const queryClient = useQueryClient()
  const cancel = useOperation(cancelJob, { invalidates: [readJob, listMyJobs], done: false })
  const over = read.data !== undefined && !isGoingOn(read.data.state)
  const refresh = useEffectEvent(() => void invalidate(queryClient, [listMyJobs, ...(invalidates ?? [])]))
  useEffect(() => {
    if (over) refresh()
  }, [over])
  return (
    <ReadPart read={read} skeleton={<SkeletonLines lines={2} />}>
      {(job) => (
        <Stack gap="xs">
          {job.state === 'done' && done && <Text component="div">{done(job)}</Text>}
          {job.state === 'cancelled' && <Text>{t('jobs:stopped')}</Text>}
          <JobProgress
            job={job}
            countLabels={countLabels(job, t)}
            onCancel={() => cancel.mutate({ jobId })}
            fileAddress={({ id }) => fileAddress(readFile, { fileId: id })}
          />
        </Stack>
      )}
    </ReadPart>
  )
}

/** What was left out at once, without a run, and why. */
export function Skipped({ report, count }: { readonly report: JobDetail['report']; readonly count: number }) {
  const t = useTranslate()
  if (count === 0) return null
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('jobs:skipped', { count })}</Text>
      <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 220, overflowY: 'auto' }}>
        {report.map((line, index) => (
          <li key={line.subjectId ?? index}>
            <Text size="xs">
              <strong>{line.subject}</strong> — {line.message}
            </Text>
          </li>
        ))}
      </ul>
      {count > report.length && <Text size="xs">{t('jobs:more', { count: count - report.length })}</Text>}
    </Stack>
  )
}
