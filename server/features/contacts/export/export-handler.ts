import { z } from 'zod'
import { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { Job, JobContext, JobHandler } from '#platform/jobs/job.ts'
import { writeWorkbook, XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import type { Sheet, SheetRow } from '#platform/xlsx/write-workbook.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import type { ExportPlace } from './next-selected.query.ts'

const PAGE = 1_000
const Input = z.object({ selection: ContactSelection })

export interface ExportPage {
  readonly rows: readonly SheetRow[]
  /** Where the next page begins; null: there is none. */
  readonly next: ExportPlace | null
}

export type NextPage = (ctx: Context, selection: ContactSelection, after: ExportPlace | null, size: number) => Promise<ExportPage>

interface ContactExport {
  readonly job: Job<z.ZodObject<{ jobId: z.ZodUUID }>>
  /** Of the file, without its day and extension. */
  readonly name: string
  readonly nextPage: NextPage
  /** The workbook around the rows. */
  sheets(rows: AsyncIterable<SheetRow>): readonly Sheet[]
}

/** Thrown out of the rows when the owner stops the export: the file begun is thrown away. */
class Stopped extends Error {}

/** Writes a workbook page by page, each read with the rights of that moment; killed on the way, it begins again. */
export const exportHandler = (what: ContactExport): JobHandler =>
  runHandler(what.job, async (job, { jobId }) => {
    const { files } = job.runtime
    const path = await files.draftPath()
    try {
      await writeWorkbook(path, what.sheets(rowsOf(job, jobId, what.nextPage)))
      await job.inTransaction(async (ctx) => {
        const run = await continueJobRun(ctx, jobId)
        if (!run) return
        const written = { path, name: `${what.name} ${ctx.today}.xlsx`, mediaType: XLSX_MEDIA_TYPE }
        const fileId = await keepWritten(ctx, files, written, 'contact.export')
        ctx.record({ kind: 'contact.exported', subjectId: jobId, data: { count: run.done } })
        await finishJobRun(ctx, run, { fileId, counts: { exported: run.done } })
      })
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    } finally {
      await files.remove(path)
    }
  })

async function* rowsOf({ inTransaction }: JobContext, jobId: string, nextPage: NextPage): AsyncGenerator<SheetRow> {
  let from: ExportPlace | null = null
  let done = 0
  do {
    const [place, before]: [ExportPlace | null, number] = [from, done]
    const page: ExportPage = await inTransaction((ctx) => onePage(ctx, jobId, nextPage, { from: place, done: before }))
    yield* page.rows
    done += page.rows.length
    from = page.next
  } while (from)
}

async function onePage(
  ctx: Context,
  jobId: string,
  nextPage: NextPage,
  { from, done }: { from: ExportPlace | null; done: number },
): Promise<ExportPage> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) throw new Stopped()
  if (!holds(ctx.actor.grants, 'contact.export')) throw new AppError('forbidden', { right: 'contact.export' })
  const page = await nextPage(ctx, Input.parse(run.input).selection, from, PAGE)
  await progress(ctx, run, { done: done + page.rows.length })
  return page
}
