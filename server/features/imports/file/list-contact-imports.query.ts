import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { ownImports } from '../imports.access.ts'
import { countsOf, summaryOf } from './read-contact-import.ts'

/** My imports, the latest first. */
export async function listContactImports(
  ctx: Context,
  { offset, limit }: In<typeof contract.listContactImports>,
): Promise<Out<typeof contract.listContactImports>> {
  const rows = await ownImports(ctx).selectAll('i').orderBy('i.created_at', 'desc').offset(offset).limit(limit).execute()
  const { count } = await ownImports(ctx)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const counts = await countsOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return { rows: rows.map((row) => summaryOf(row, counts)), total: { count, exact: true } }
}
