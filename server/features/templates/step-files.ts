import type { Context } from '#platform/context/context.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'

/** Reference documents of steps are for whoever manages templates or does deals (`FilePlace`). */
export async function seesStepFile({ actor, db, firmId }: Context, fileId: string): Promise<boolean> {
  const may = actor.grants.flags.has('deals.templates') || scopeOf(actor.grants, 'deals.access') !== 'none'
  if (!may) return false
  const hung = await db
    .selectFrom('step_document')
    .select('file_id')
    .where('firm_id', '=', firmId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return hung !== undefined
}
