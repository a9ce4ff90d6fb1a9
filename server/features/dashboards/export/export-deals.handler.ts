import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { writeWorkbook, XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import type { SheetRow } from '#platform/xlsx/write-workbook.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { DealsExport, exportDealsJob } from './export-deals.job.ts'
import { exportedDeals } from './exported-deals.query.ts'
import { plannedExport } from './planned-export.ts'

/** Thrown out of the rows when the owner stops the export: the file begun is thrown away. */
class Stopped extends Error {}

/**
 * DEAL-82, DEAL-83: every row is read in one statement, so the file agrees with itself while people go on working; a few
 * at a time, so memory does not grow with their number. Killed on the way, it begins again.
 */
export const exportDealsHandler = runHandler(exportDealsJob, async (job, { jobId }) => {
  const { files } = job.runtime
  const path = await files.draftPath()
  try {
    await job.inTransaction((ctx) => write(ctx, job, jobId, path))
    await job.inTransaction(async (ctx) => {
      const run = await continueJobRun(ctx, jobId)
      if (!run) return
      const written = { path, name: `Affaires ${ctx.today}.xlsx`, mediaType: XLSX_MEDIA_TYPE }
      const fileId = await keepWritten(ctx, files, written, 'deal.export')
      ctx.record({ kind: 'deal.exported', subjectId: jobId, data: { count: run.done } })
      await finishJobRun(ctx, run, { fileId, counts: { exported: run.done } })
    })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  } finally {
    await files.remove(path)
  }
})

async function write(ctx: Context, job: JobContext, jobId: string, path: string): Promise<void> {
  if (!holds(ctx.actor.grants, 'deal.see')) throw new AppError('forbidden', { right: 'deal.see' })
  const planned = await plannedExport(ctx, await asked(job, jobId, 0))
  const rows = async function* (): AsyncGenerator<SheetRow> {
    let done = 0
    for await (const deals of exportedDeals(ctx, planned)) {
      for (const deal of deals) yield planned.columns.map(({ value }) => value(deal))
      done += deals.length
      await asked(job, jobId, done)
    }
  }
  await writeWorkbook(path, [{ name: 'Affaires', columns: planned.columns, rows: rows() }], { timeZone: ctx.timeZone })
}

/** What was asked for, saying how far it is, in a transaction of its own: seen at once by whoever follows. */
const asked = ({ inTransaction }: JobContext, jobId: string, done: number): Promise<DealsExport> =>
  inTransaction(async (ctx) => {
    const run = await continueJobRun(ctx, jobId)
    if (!run) throw new Stopped()
    await progress(ctx, run, { done })
    return DealsExport.parse(run.input)
  })
