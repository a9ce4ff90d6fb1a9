import { z } from 'zod'
import { Id, Instant, Named } from '../kernel/fields.ts'
import { JOB_KINDS, JOB_STATES } from './jobs.types.ts'

/** One line of a report: what was skipped, and why, in words. */
export const ReportLine = z.object({
  subjectId: Id.nullable(),
  subject: z.string(),
  code: z.string(),
  message: z.string(),
})
export type ReportLine = z.output<typeof ReportLine>

const Failure = z.object({ code: z.string(), message: z.string() })

/** A job as people see it run. `total` null: not known yet. `counts`: by outcome (« given », « skipped »…). */
export const JobSummary = z.object({
  id: Id,
  kind: z.enum(JOB_KINDS),
  state: z.enum(JOB_STATES),
  done: z.int().min(0),
  total: z.int().min(0).nullable(),
  counts: z.record(z.string(), z.int()),
  failure: Failure.nullable(),
  /** What it made: an export, a list of rejected lines. */
  file: Named.nullable(),
  createdAt: Instant,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  can: z.object({ cancel: z.boolean() }),
})
export type JobSummary = z.output<typeof JobSummary>

/** With its report, cut after the first lines: `reportLines` says how many there are in all. */
export const JobDetail = JobSummary.extend({ report: z.array(ReportLine), reportLines: z.int().min(0) })
export type JobDetail = z.output<typeof JobDetail>
