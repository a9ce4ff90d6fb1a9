import { sql } from 'kysely'
import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { cappedCount } from './capped-count.ts'
import type { TimelineSource } from './sources.ts'

/** HOME-1: what has a due date and waits for me; the oldest date first, so that what is late comes first. */
export const listMyWork =
  (sources: readonly TimelineSource[]) =>
  async (ctx: Context, { limit }: In<typeof contract.listMyWork>): Promise<Out<typeof contract.listMyWork>> => {
    const keys = sources.map((source) => source.workKeys(ctx))
    const parts = keys.map((query, source) => sql`select id, due, ${source}::int as source from (${query}) k`)
    const { rows: page } = await sql<{ id: string; source: number }>`
      select id, source from (${sql.join(parts, sql` union all `)}) work order by due, id limit ${limit}`.execute(ctx.db)
    const lines = await Promise.all(
      sources.map(async (source, index) => {
        const ids = page.filter((key) => key.source === index).map(({ id }) => id)
        return ids.length ? source.workLines(ctx, ids) : []
      }),
    )
    const byKey = new Map(lines.flatMap((list, source) => list.map((line) => [`${source}/${line.key}`, line] as const)))
    const late = keys.map((query) => sql`select 1 from (${query}) k where due < ${ctx.now}::timestamptz`)
    return {
      rows: page.flatMap(({ id, source }) => byKey.get(`${source}/${id}`) ?? []),
      total: await cappedCount(ctx, keys),
      late: await cappedCount(ctx, late),
    }
  }
