import { ContactDraft } from '#contract/imports/imports.types.ts'
import { Candidate, LineDecision, LineVerdict } from '#contract/imports/imports.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { importChoices } from '../check/choices.query.ts'
import { countsOf } from '../file/read-contact-import.ts'
import { giveBackOnFailure } from '../give-back.ts'
import { importFacts } from '../import-row.ts'
import { endLines, importOfJob, ownLines } from '../imports.access.ts'
import { undoableUntil } from '../undo/undo-time.ts'
import type { PendingLine } from './decided-line.rules.ts'
import { keepRejectedLines, rejectedLinesFile } from './rejected-lines.ts'
import { writeImportLines } from './write-import-lines.job.ts'
import { writeLines } from './write-lines.ts'

const LINES_PER_TRANSACTION = 250

interface Ids {
  readonly jobId: string
  readonly importId: string
}

/** REL-1: each part of the work is written with its outcomes; then the report. */
export const writeImportLinesHandler = runHandler(writeImportLines, (context, ids) =>
  giveBackOnFailure(context, ids, 'failed', async () => {
    while (await context.inTransaction((ctx) => writeNextLines(ctx, ids)));
    await endImport(context, ids)
  }),
)

/** @returns whether there may be more */
async function writeNextLines(ctx: Context, ids: Ids): Promise<boolean> {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run || !held) return false
  if (held.row.state !== 'importing') await changeRow(ctx, held, { state: 'importing' })
  const lines = await pendingLines(ctx, ids.importId)
  if (!lines.length) return false
  const { defaults } = importFacts(held.row)
  const ends = await writeLines(ctx, lines, { importId: ids.importId, choices: await importChoices(ctx), defaults })
  await endLines(ctx, held, ends)
  const counts = Object.fromEntries([...Map.groupBy(ends, ({ outcome }) => outcome)].map(([outcome, of]) => [outcome, of.length]))
  await progress(ctx, run, { done: run.done + lines.length, counts })
  return lines.length === LINES_PER_TRANSACTION
}

async function pendingLines(ctx: Context, importId: string): Promise<PendingLine[]> {
  const rows = await ownLines(ctx, importId)
    .select(['l.line', 'l.verdict', 'l.decision', 'l.draft', 'l.candidates'])
    .where('l.outcome', 'is', null)
    .orderBy('l.line')
    .limit(LINES_PER_TRANSACTION)
    .execute()
  return rows.map(({ line, verdict, decision, draft, candidates }) => ({
    line,
    verdict: LineVerdict.parse(verdict),
    decision: LineDecision.nullable().parse(decision),
    draft: ContactDraft.parse(draft),
    candidateId:
      Candidate.array()
        .parse(candidates)
        .find(({ contactId }) => contactId)?.contactId ?? null,
  }))
}

async function endImport(context: JobContext, ids: Ids): Promise<void> {
  const written = await rejectedLinesFile(context, ids)
  await context.inTransaction(async (ctx) => {
    const run = await continueJobRun(ctx, ids.jobId)
    const held = run && (await importOfJob(ctx, ids))
    if (!run || !held) return
    const fileId = written && (await keepRejectedLines(ctx, context.runtime.files, held, written))
    await changeRow(ctx, held, {
      state: 'done',
      finished_at: ctx.now,
      rejected_file_id: fileId,
      undoable_until: undoableUntil(ctx.now),
    })
    const counts = (await countsOf(ctx, [ids.importId])).get(ids.importId)?.outcomes ?? {}
    ctx.record({ kind: 'import.finished', subjectId: ids.importId, data: { counts } })
    await finishJobRun(ctx, run, fileId ? { fileId } : {})
  })
}
