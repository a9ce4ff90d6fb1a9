import { z } from 'zod'
import type { Context } from '#platform/context/context.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { JobHandler } from '#platform/jobs/job.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import type { JobRun } from '../../jobs/jobs.public.ts'
import { contactFor } from '../contact-rights.access.ts'
import { dataExport } from './data-export.job.ts'
import type { DataSource } from './data-source.ts'
import { gatherData } from './gather-data.ts'
import { writeArchive } from './write-archive.ts'

const Input = z.object({ contactId: z.uuid() })

/** Thrown when the owner stops the export: the archive begun is thrown away. */
class Stopped extends Error {}

/** The run, and the contact as long as it may be exported: both may be lost on the way. */
async function goOn(ctx: Context, jobId: string): Promise<{ run: JobRun; contactId: string }> {
  const run = await continueJobRun(ctx, jobId)
  if (!run) throw new Stopped()
  const { contactId } = Input.parse(run.input)
  await contactFor(ctx, contactId, 'contact.export')
  return { run, contactId }
}

/** COMP-6: what the file says is read at once, so that it agrees with itself; then files are joined one by one. */
export const dataExportHandler = (sources: readonly DataSource[]): JobHandler =>
  runHandler(dataExport, async ({ runtime: { files }, inTransaction }, { jobId }) => {
    const path = await files.draftPath()
    try {
      const archive = await inTransaction(async (ctx) => {
        const { run, contactId } = await goOn(ctx, jobId)
        const gathered = await gatherData(ctx, contactId, sources)
        await progress(ctx, run, { done: 1, total: gathered.files.length + 1 })
        return gathered
      })
      await writeArchive(path, archive, (file, index) =>
        inTransaction(async (ctx) => {
          const { run } = await goOn(ctx, jobId)
          await progress(ctx, run, { done: index + 2 })
          return files.open(ctx.firmId, file.id)
        }),
      )
      await inTransaction(async (ctx) => {
        const { run, contactId } = await goOn(ctx, jobId)
        const written = { path, name: `${archive.name} ${ctx.today}.zip`, mediaType: 'application/zip' }
        const fileId = await keepWritten(ctx, files, written, 'contact.export')
        ctx.record({ kind: 'contact.exported', subjectId: contactId, contactId, data: { count: 1 } })
        await finishJobRun(ctx, run, { fileId, counts: { exported: 1 } })
      })
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    } finally {
      await files.remove(path)
    }
  })
