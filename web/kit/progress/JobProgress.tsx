import { Alert, Anchor, Button, Group, Progress, Stack, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BadgeValue } from '../badge/Badge.tsx'
import { ToneBadge } from '../badge/Badge.tsx'
import { useFormats } from '../format/useFormats.ts'

export interface JobLine {
  readonly subject: string
  /** Why, in words. */
  readonly message: string
}

/** A long work as its page shows it; an answer of the jobs' contract is one. */
export interface JobView {
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  /** Null while nobody knows. */
  readonly total: number | null
  /** By outcome: given, skipped… */
  readonly counts: Readonly<Record<string, number>>
  readonly failure?: { readonly message: string } | null
  /** What it made. */
  readonly file?: { readonly id: string; readonly name: string } | null
  readonly can?: { readonly cancel: boolean }
  /** What was left aside; `reportLines` is how many in all, when the report is cut. */
  readonly report?: readonly JobLine[]
  readonly reportLines?: number
}

interface JobProgressProps {
  readonly job: JobView
  /** « Ajout d’affaires ». */
  readonly title?: string
  /** Outcome → words; outcomes without words are not shown. */
  readonly countLabels?: Readonly<Record<string, string>>
  readonly onCancel?: () => void
  readonly fileAddress?: (file: { readonly id: string; readonly name: string }) => string
}

const TONES: Readonly<Record<JobView['state'], BadgeValue['tone']>> = {
  waiting: 'neutral',
  running: 'accent',
  done: 'good',
  failed: 'bad',
  cancelled: 'warning',
}

function Report({ lines, total }: { readonly lines: readonly JobLine[]; readonly total: number }) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const others = total - lines.length
  return (
    <Table aria-label={t('job.report')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('job.subject')}</Table.Th>
          <Table.Th>{t('job.reason')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line, place) => (
          // A report is never put in another order, and the same subject may be left aside twice.
          // oxlint-disable-next-line react/no-array-index-key
          <Table.Tr key={place}>
            <Table.Td>{line.subject}</Table.Td>
            <Table.Td>{line.message}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      {others > 0 && <Table.Caption>{t('job.more', { count: others, shown: formats.number(others) })}</Table.Caption>}
    </Table>
  )
}

/** Where it stands, in words and as a bar. */
function Advance({ job, title, onCancel }: Pick<JobProgressProps, 'job' | 'title' | 'onCancel'>) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const done = formats.number(job.done)
  const advance = job.total === null ? t('job.soFar', { done }) : t('job.of', { done, total: formats.number(job.total) })
  const goingOn = job.state === 'waiting' || job.state === 'running'
  return (
    <>
      <Group gap="sm">
        {title && <Text fw={600}>{title}</Text>}
        <div role="status">
          <ToneBadge label={t(`job.${job.state}`)} tone={TONES[job.state]} />
        </div>
        <Text c="dimmed">{advance}</Text>
        {goingOn && onCancel && job.can?.cancel !== false && (
          <Button size="xs" variant="default" onClick={onCancel}>
            {t('job.cancel')}
          </Button>
        )}
      </Group>
      <Progress.Root>
        {/* Its own way of saying it reads decimals of a percent. */}
        <Progress.Section
          value={shareOf(job)}
          withAria={false}
          animated={job.state === 'running'}
          role="progressbar"
          aria-label={t('job.progress')}
          aria-valuenow={Math.round(shareOf(job))}
          aria-valuetext={advance}
        />
      </Progress.Root>
    </>
  )
}

/** Percent. */
function shareOf({ state, done, total }: JobView): number {
  if (total) return (100 * done) / total
  return state === 'done' ? 100 : 0
}

/** UX-4: how far a long work is, what it has done so far, and once over what it left aside and why. */
export function JobProgress({ job, title, countLabels, onCancel, fileAddress }: JobProgressProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const counts = Object.entries(job.counts).flatMap(([outcome, count]) => {
    const label = countLabels?.[outcome]
    return label ? [{ outcome, count, label }] : []
  })
  return (
    <Stack gap="xs">
      <Advance job={job} title={title} onCancel={onCancel} />
      {counts.length > 0 && (
        <Group gap="lg">
          {counts.map(({ outcome, count, label }) => (
            <Text key={outcome}>
              <strong>{formats.number(count)}</strong> {label}
            </Text>
          ))}
        </Group>
      )}
      {job.failure && (
        <Alert role="alert" color="red" variant="light" py="xs">
          {job.failure.message}
        </Alert>
      )}
      {job.file && fileAddress && (
        <Anchor href={fileAddress(job.file)} download={job.file.name} size="sm">
          <IconDownload size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('job.download', { name: job.file.name })}
        </Anchor>
      )}
      {job.report && job.report.length > 0 && <Report lines={job.report} total={job.reportLines ?? job.report.length} />}
    </Stack>
  )
}
