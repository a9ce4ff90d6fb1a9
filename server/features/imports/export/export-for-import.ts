import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { startContactExport } from '../../contacts/contacts.public.ts'
import { exportForImportJob } from './export-for-import.job.ts'

/** CON-74: what is selected and visible as our template holds it, to be changed and imported again. */
export const exportForImport = (
  ctx: Context,
  { selection }: In<typeof contract.exportForImport>,
): Promise<Out<typeof contract.exportForImport>> => startContactExport(ctx, exportForImportJob, selection)
