import { sql } from 'kysely'
import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import type { TimelineSource } from './sources.ts'

interface Key {
  readonly id: string
  readonly source: number
  /** Of the whole list: one person's open work is counted whole. */
  readonly total: number
  readonly late: number
}

/** HOME-1: what has a due date and waits for me; the oldest date first, so that what is late comes first. */
export const listMyWork =
  (sources: readonly TimelineSource[]) =>
  async (ctx: Context, { limit }: In<typeof contract.listMyWork>): Promise<Out<typeof contract.listMyWork>> => {
    const parts = sources.map((source, index) => sql`select id, due, ${index}::int as source from (${source.workKeys(ctx)}) k`)
    const { rows: page } = await sql<Key>`
      select id, source, (count(*) over ())::int as total, (count(*) filter (where due < ${ctx.now}::timestamptz) over ())::int as late
      from (${sql.join(parts, sql` union all `)}) work order by due, id limit ${limit}`.execute(ctx.db)
    const lines = await Promise.all(
      sources.map(async (source, index) => {
        const ids = page.filter((key) => key.source === index).map(({ id }) => id)
        return ids.length ? source.workLines(ctx, ids) : []
      }),
    )
    const byKey = new Map(lines.flatMap((list, source) => list.map((line) => [`${source}/${line.key}`, line] as const)))
    return {
      rows: page.flatMap(({ id, source }) => byKey.get(`${source}/${id}`) ?? []),
      total: page[0]?.total ?? 0,
      late: page[0]?.late ?? 0,
    }
  }
