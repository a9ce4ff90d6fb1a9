import { errorSentences, sentence } from '#contract/kernel/errors.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import { mayCancelJob } from '#contract/jobs/jobs.rules.ts'
import type { JobSummary } from '#contract/jobs/jobs.shapes.ts'
import type { JobKind, JobState } from '#contract/jobs/jobs.types.ts'
import type { OwnJobRuns } from './jobs.access.ts'

/** The columns a summary is made from. */
export const withSummary = (query: OwnJobRuns) =>
  query.select([
    'j.id',
    'j.kind',
    'j.state',
    'j.done',
    'j.total',
    'j.counts',
    'j.error_code',
    'j.error_values',
    'j.file_id',
    'f.name as file_name',
    'j.created_at',
    'j.started_at',
    'j.finished_at',
  ])

type SummaryRow = Awaited<ReturnType<ReturnType<typeof withSummary>['executeTakeFirstOrThrow']>>

const isErrorCode = (code: string): code is ErrorCode => code in errorSentences

export function jobSummary(row: SummaryRow): JobSummary {
  const job = { kind: row.kind as JobKind, state: row.state as JobState }
  return {
    ...job,
    id: row.id,
    done: row.done,
    total: row.total,
    counts: row.counts as Record<string, number>,
    failure: failureOf(row.error_code, row.error_values),
    file: row.file_id && row.file_name ? { id: row.file_id, name: row.file_name } : null,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    can: { cancel: mayCancelJob(job).ok },
  }
}

function failureOf(code: string | null, values: unknown): JobSummary['failure'] {
  if (!code) return null
  return { code, message: isErrorCode(code) ? sentence(code, (values ?? {}) as Values) : code }
}
