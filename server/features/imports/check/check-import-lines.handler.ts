import type { Context } from '#platform/context/context.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { changeRow, removeParts } from '#platform/rights/granted.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { giveBackOnFailure } from '../give-back.ts'
import { importFacts, rowsPathOfImport } from '../import-row.ts'
import { addLines, importOfJob } from '../imports.access.ts'
import { rowsOf } from '../readers/rows-file.ts'
import { checkImportLines } from './check-import-lines.job.ts'
import { importChoices } from './choices.query.ts'
import { judgedLines } from './judged-lines.ts'
import type { LineSetting } from './judged-lines.ts'
import { lineReader } from './read-lines.ts'
import type { ReadLine } from './read-lines.ts'

const LINES_PER_TRANSACTION = 500

interface Ids {
  readonly jobId: string
  readonly importId: string
}

/** REL-1: likely repetitions are told by all lines before, so a check that was cut begins again from the first line. */
export const checkImportLinesHandler = runHandler(checkImportLines, (context, ids) =>
  giveBackOnFailure(context, ids, 'mapping', async () => {
    const plan = await context.inTransaction((ctx) => beginCheck(ctx, context.runtime.files, ids))
    if (!plan) return
    const read = lineReader(plan.mapping, { ...plan.choices, today: plan.today, defaults: plan.defaults })
    for (let from = 0; from < plan.lineCount; from += LINES_PER_TRANSACTION) {
      const lines = await read(await rowsOf(plan.rowsPath, from, from + LINES_PER_TRANSACTION))
      if (!(await context.inTransaction((ctx) => keepLines(ctx, ids, lines, { ...plan, done: from + lines.length })))) return
    }
    await context.inTransaction((ctx) => endCheck(ctx, ids))
  }),
)

async function beginCheck(ctx: Context, files: FileStore, ids: Ids) {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run || !held) return null
  await removeParts(ctx, held, 'contact_import_line')
  if (held.row.state !== 'checking') await changeRow(ctx, held, { state: 'checking' })
  await progress(ctx, run, { done: 0, total: held.row.line_count })
  const { row } = held
  return {
    ...importFacts(row),
    choices: await importChoices(ctx),
    today: ctx.today,
    lineCount: row.line_count,
    rowsPath: rowsPathOfImport(files, row),
  }
}

/** @returns false when the import was abandoned or taken by another check meanwhile */
async function keepLines(
  ctx: Context,
  ids: Ids,
  lines: readonly ReadLine[],
  { done, ...setting }: LineSetting & { readonly done: number },
): Promise<boolean> {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run) return false
  if (!held) {
    await finishJobRun(ctx, run)
    return false
  }
  await addLines(ctx, held, await judgedLines(ctx, lines, setting))
  await progress(ctx, run, { done })
  return true
}

async function endCheck(ctx: Context, ids: Ids): Promise<void> {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run) return
  if (held) await changeRow(ctx, held, { state: 'checked' })
  await finishJobRun(ctx, run)
}
