import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { requireState } from '../import-row.ts'
import { decideLines, importFor } from '../imports.access.ts'

/** CON-72: nobody likely to stand already is added or changed before the user said so. */
export async function decideImportLines(
  ctx: Context,
  { importId, lines, decision }: In<typeof contract.decideImportLines>,
): Promise<Out<typeof contract.decideImportLines>> {
  const held = await importFor(ctx, importId)
  requireState(held, 'checked')
  await decideLines(ctx, held, lines, decision)
  return {}
}
