import type * as contract from '#contract/imports/imports.contract.ts'
import type { Mapping } from '#contract/imports/imports.types.ts'
import { fitsHeadings, headingsKey } from '#contract/imports/mapping.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { changeRow, removeParts } from '#platform/rights/granted.ts'
import { possibleAdviser } from '../../contacts/contacts.public.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { digestText, importFacts, requireState } from '../import-row.ts'
import { importFor } from '../imports.access.ts'
import { checkImportLines } from './check-import-lines.job.ts'

/** Without a name no contact can be made; an identifier is enough to complete one that stands. */
const NAMING = new Set(['lastName', 'fullName', 'organisationName', 'sillageId', 'externalId'])

/** CON-71: every line is checked in the background; nothing is written to contacts. A new mapping starts the check again. */
export async function checkContactImport(
  ctx: Context,
  { importId, version, mapping, defaults }: In<typeof contract.checkContactImport>,
): Promise<Out<typeof contract.checkContactImport>> {
  const held = await importFor(ctx, importId, version)
  requireState(held, 'mapping', 'checked')
  const { headings } = importFacts(held.row)
  if (!fitsHeadings(mapping, headings) || !mapping.fields.some(({ field }) => NAMING.has(field)))
    throw new AppError('import.nothing_mapped')
  // Contacts of lines that name no adviser go to whoever imports: when no line names one, said now rather than at each.
  if (!mapping.fields.some(({ field }) => field === 'mainAdviser')) await possibleAdviser(ctx, null)
  const jobId = await startJobRun(ctx, 'import.check', { importId }, held.row.line_count)
  await removeParts(ctx, held, 'contact_import_line')
  await changeRow(ctx, held, {
    state: 'checking',
    mapping: JSON.stringify(mapping),
    defaults: JSON.stringify(defaults),
    job_id: jobId,
  })
  await remember(ctx, headings, mapping)
  await enqueue(ctx, checkImportLines, { jobId, importId }, `import.check/${jobId}`)
  return { jobId }
}

async function remember(ctx: Context, headings: readonly string[], mapping: Mapping): Promise<void> {
  const values = { mapping: JSON.stringify(mapping), updated_at: ctx.now }
  await ctx.db
    .insertInto('contact_import_mapping')
    .values({ firm_id: ctx.firmId, headings_key: digestText(headingsKey(headings)), ...values })
    .onConflict((conflict) => conflict.columns(['firm_id', 'headings_key']).doUpdateSet(values))
    .execute()
}
