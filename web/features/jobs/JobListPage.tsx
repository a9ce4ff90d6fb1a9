import { ActionIcon, Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { IconDownload, IconFileText } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readFile } from '#contract/documents/documents.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { JOB_KIND_LABELS, JOB_STATE_LABELS } from '#contract/jobs/jobs.labels.ts'
import type { JobSummary } from '#contract/jobs/jobs.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { Tone } from '#web/kit/badge/Badge.tsx'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import { fileAddress } from '#web/kit/call/address.ts'
import { useLive } from '#web/kit/call/live-hooks.ts'
import { invalidate, useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { countLabels } from './count-labels.ts'
import { JobDialog } from './JobDialog.tsx'

const TONES: Readonly<Record<JobSummary['state'], Tone>> = {
  waiting: 'neutral',
  running: 'accent',
  done: 'good',
  failed: 'bad',
  cancelled: 'warning',
}

/** The most recent ones; older ones have nothing left to follow. */
const SHOWN = 100

function JobRow({ job, onOpen }: { readonly job: JobSummary; onOpen: () => void }) {
  const t = useTranslate()
  const formats = useFormats()
  const labels = countLabels(job, t)
  const counted = Object.entries(job.counts).flatMap(([outcome, count]) =>
    labels[outcome] && count > 0 ? [`${formats.number(count)} ${labels[outcome]}`] : [],
  )
  const kind = JOB_KIND_LABELS[job.kind]
  const advance = job.total === null ? '' : t('jobs:going', { done: formats.number(job.done), total: formats.number(job.total) })
  return (
    <Table.Tr>
      <Table.Td>{formats.instant(job.createdAt)}</Table.Td>
      <Table.Td>{kind}</Table.Td>
      <Table.Td>
        <ToneBadge label={JOB_STATE_LABELS[job.state]} tone={TONES[job.state]} />
      </Table.Td>
      <Table.Td>{job.failure?.message ?? (counted.length > 0 ? counted.join(', ') : advance)}</Table.Td>
      <Table.Td>
        {job.file && (
          <Anchor href={fileAddress(readFile, { fileId: job.file.id })} download={job.file.name} size="sm">
            <IconDownload size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {job.file.name}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        <ActionIcon variant="subtle" color="gray" aria-label={t('jobs:openReport', { kind })} onClick={onOpen}>
          <IconFileText size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

/** « Traitements »: what I have begun, the most recent first, followed live. */
export function JobListPage() {
  const t = useTranslate()
  const queryClient = useQueryClient()
  const read = useRead(listMyJobs, { limit: SHOWN })
  const [opened, setOpened] = useState<JobSummary | null>(null)
  useLive('job', () => void invalidate(queryClient, [listMyJobs]))
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('jobs:title')}</Title>
      <ReadPart read={read} skeleton={<SkeletonLines lines={6} height={22} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              sentence={t('jobs:empty')}
              action={
                <Anchor component={AddressLink} address="/contacts">
                  {t('jobs:toContacts')}
                </Anchor>
              }
            />
          ) : (
            <Table.ScrollContainer minWidth={760}>
              <Table highlightOnHover aria-label={t('jobs:title')}>
                <Table.Thead>
                  <Table.Tr>
                    {(['when', 'kind', 'state', 'result', 'file'] as const).map((column) => (
                      <Table.Th key={column}>{t(`jobs:column.${column}`)}</Table.Th>
                    ))}
                    <Table.Th w={40}>
                      <Text component="span" size="xs" fw={600}>
                        {t('jobs:column.report')}
                      </Text>
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((job) => (
                    <JobRow key={job.id} job={job} onOpen={() => setOpened(job)} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </ReadPart>
      {opened && <JobDialog jobId={opened.id} title={JOB_KIND_LABELS[opened.kind]} onClose={() => setOpened(null)} />}
    </Stack>
  )
}
