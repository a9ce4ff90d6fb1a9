import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { sentence } from '#contract/kernel/errors.ts'
import type { Context } from '#platform/context/context.ts'
import { changeStates } from '../../deals/deals.public.ts'

/** DEAL-81: one state for some deals; those left as they were, with the sentence that says why. */
export async function changeSomeStates(
  ctx: Context,
  dealIds: readonly string[],
  state: DealState,
): Promise<{ changed: number; skipped: ReportLine[] }> {
  const { changed, skipped } = await changeStates(ctx, dealIds, state)
  const lines = skipped.map(({ id, name, why: { code, values } }) => ({
    subjectId: id,
    subject: name,
    code,
    message: sentence(code, values),
  }))
  return { changed: changed.length, skipped: lines }
}
