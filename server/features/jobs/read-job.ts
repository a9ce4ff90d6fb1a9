import { sql } from 'kysely'
import type * as contract from '#contract/jobs/jobs.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { jobSummary, withSummary } from './job-summary.ts'
import { ownJobRuns } from './jobs.access.ts'

const LINES_SHOWN = 500

/** A page reads it again at each step of the run: the report comes cut, with its whole length. */
export async function readJob(ctx: Context, { jobId }: In<typeof contract.readJob>): Promise<Out<typeof contract.readJob>> {
  const row = await withSummary(ownJobRuns(ctx))
    .select([
      sql<number>`jsonb_array_length(j.report)`.as('report_lines'),
      sql<ReportLine[]>`jsonb_path_query_array(j.report, ${`$[0 to ${LINES_SHOWN - 1}]`}::jsonpath)`.as('report'),
    ])
    .where('j.id', '=', jobId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { ...jobSummary(row), report: row.report, reportLines: row.report_lines }
}
