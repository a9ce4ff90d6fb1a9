import { z } from 'zod'
import { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { writeWorkbook, XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import type { SheetRow } from '#platform/xlsx/write-workbook.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { contactExport } from './contact-export.job.ts'
import { EXPORT_COLUMNS, exportRow } from './export-columns.ts'
import { exportPage } from './export-page.query.ts'
import type { ExportedContact, ExportPlace } from './export-page.query.ts'

const PAGE = 1_000
const Input = z.object({ selection: ContactSelection })

/** Thrown out of the rows when the owner stops the export: the file begun is thrown away. */
class Stopped extends Error {}

/** Writes the workbook page by page, each read with the rights of that moment; killed on the way, it begins again. */
export const contactExportHandler = runHandler(contactExport, async (job, { jobId }) => {
  const { files } = job.runtime
  const path = await files.draftPath()
  try {
    await writeWorkbook(path, [{ name: 'Contacts', columns: EXPORT_COLUMNS, rows: rowsOf(job, jobId) }])
    await job.inTransaction(async (ctx) => {
      const run = await continueJobRun(ctx, jobId)
      if (!run) return
      const name = `Contacts ${ctx.today}.xlsx`
      const fileId = await keepWritten(ctx, files, { path, name, mediaType: XLSX_MEDIA_TYPE }, 'contact.export')
      ctx.record({ kind: 'contact.exported', subjectId: jobId, data: { count: run.done } })
      await finishJobRun(ctx, run, { fileId, counts: { exported: run.done } })
    })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  } finally {
    await files.remove(path)
  }
})

async function* rowsOf({ inTransaction }: JobContext, jobId: string): AsyncGenerator<SheetRow> {
  let from: ExportPlace | null = null
  let done = 0
  let page: ExportedContact[]
  do {
    const [place, before]: [ExportPlace | null, number] = [from, done]
    page = await inTransaction((ctx) => nextPage(ctx, jobId, place, before))
    yield* page.map(exportRow)
    done += page.length
    const last = page.at(-1)
    from = last ? { name: last.sort_name, id: last.id } : null
  } while (page.length === PAGE)
}

async function nextPage(ctx: Context, jobId: string, from: ExportPlace | null, done: number): Promise<ExportedContact[]> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) throw new Stopped()
  if (!holds(ctx.actor.grants, 'contact.export')) throw new AppError('forbidden', { right: 'contact.export' })
  const page = await exportPage(ctx, Input.parse(run.input).selection, from, PAGE)
  await progress(ctx, run, { done: done + page.length })
  return page
}
