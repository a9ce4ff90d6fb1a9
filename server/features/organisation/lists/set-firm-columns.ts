import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import { ShownColumns } from '#contract/organisation/lists/lists.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'

/** CON-21, « Composition du tableau des contacts »: what each list shows to whoever chose nothing for themselves. */
export async function setFirmColumns(
  ctx: Context,
  { list, version, columns }: In<typeof contract.setFirmColumns>,
): Promise<Out<typeof contract.setFirmColumns>> {
  const { id } = await composed(ctx, list)
  const standing = await ctx.db
    .selectFrom('list_columns')
    .select(['columns', 'version'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (standing.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  const before = ShownColumns.nullable().parse(standing.columns)
  if (JSON.stringify(before) === JSON.stringify(columns)) return {}
  await ctx.db
    .updateTable('list_columns')
    .set({ columns: JSON.stringify(columns), version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
  ctx.record({ kind: 'list.columns_set', subjectId: id, data: { list, changes: [{ field: 'columns', before, after: columns }] } })
  return {}
}

/** Where a list's columns are kept; made at version 0 by the first who composes it, so that two of them take turns. */
async function composed(ctx: Context, list: string): Promise<{ readonly id: string }> {
  await ctx.db
    .insertInto('list_columns')
    .values({ firm_id: ctx.firmId, id: ctx.newId(), list, columns: 'null', version: 0 })
    .onConflict((same) => same.columns(['firm_id', 'list']).doNothing())
    .execute()
  return ctx.db
    .selectFrom('list_columns')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('list', '=', list)
    .executeTakeFirstOrThrow()
}
