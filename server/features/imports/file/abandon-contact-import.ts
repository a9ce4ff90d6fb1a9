import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow, removeParts } from '#platform/rights/granted.ts'
import { requireState } from '../import-row.ts'
import { importFor } from '../imports.access.ts'

/** Leaves an import that wrote nothing; a check under way stops at its next part. */
export async function abandonContactImport(
  ctx: Context,
  { importId }: In<typeof contract.abandonContactImport>,
): Promise<Out<typeof contract.abandonContactImport>> {
  const held = await importFor(ctx, importId)
  requireState(held, 'mapping', 'checking', 'checked')
  await removeParts(ctx, held, 'contact_import_line')
  await changeRow(ctx, held, { state: 'abandoned', finished_at: ctx.now })
  return {}
}
