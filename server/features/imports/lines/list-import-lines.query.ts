import type * as contract from '#contract/imports/imports.contract.ts'
import { Candidate, ImportLine, LineDecision, LineVerdict } from '#contract/imports/imports.shapes.ts'
import { RowIssue } from '#contract/imports/imports.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { ownImports, ownLines } from '../imports.access.ts'

/** The lines of an import of one's own, in the order of the file. */
export async function listImportLines(
  ctx: Context,
  { importId, verdict, offset, limit }: In<typeof contract.listImportLines>,
): Promise<Out<typeof contract.listImportLines>> {
  const own = await ownImports(ctx).select('i.id').where('i.id', '=', importId).executeTakeFirst()
  if (!own) throw notFound()
  const wanted = ownLines(ctx, importId).$if(verdict !== undefined, (of) => of.where('l.verdict', '=', verdict ?? ''))
  const rows = await wanted.selectAll('l').orderBy('l.line').offset(offset).limit(limit).execute()
  return {
    total: await totalOf(ctx, wanted),
    rows: rows.map((row) => ({
      line: row.line,
      verdict: LineVerdict.parse(row.verdict),
      name: row.name,
      issues: RowIssue.array().parse(row.issues),
      candidates: Candidate.array().parse(row.candidates),
      changes: ImportLine.shape.changes.parse(row.changes),
      decision: LineDecision.nullable().parse(row.decision),
      contactId: row.contact_id,
      outcome: ImportLine.shape.outcome.parse(row.outcome),
    })),
  }
}
