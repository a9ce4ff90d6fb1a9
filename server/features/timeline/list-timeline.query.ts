import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type * as contract from '#contract/timeline/timeline.contract.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import { totalByPage } from '#platform/database/total.ts'
import { contactFor } from '../contacts/contacts.public.ts'
import { cappedCount } from './capped-count.ts'
import type { TimelineSource } from './sources.ts'

/** CON-7. Each source gives no more keys than this page needs, in the order of its index; then only these lines are read. */
export const listTimeline =
  (sources: readonly TimelineSource[]) =>
  async (ctx: Context, input: In<typeof contract.listTimeline>): Promise<Out<typeof contract.listTimeline>> => {
    const { contactId, offset, limit, kinds, eventTypeId, words } = input
    await contactFor(ctx, contactId, 'contact.see')
    const filter = { kinds, eventTypeId: eventTypeId ?? null, words: searchKey(words).split(' ').filter(Boolean) }
    const asked = sources.flatMap((source, index) => {
      const keys = source.keys(ctx, contactId, filter)
      return keys ? [{ index, keys }] : []
    })
    if (!asked.length) return { rows: [], total: { count: 0, exact: true } }
    const keys = asked.map((source) => source.keys)
    const page = await pageOf(ctx, asked, offset, limit)
    const counted = totalByPage({ offset, limit, found: page.length }) ?? cappedCount(ctx, keys)
    const [total, ...lines] = await Promise.all([counted, ...sources.map((source, index) => linesOf(ctx, source, page, index))])
    const byId = new Map(lines.flat().map((line) => [line.id, line]))
    return { rows: page.flatMap(({ id }) => byId.get(id) ?? []), total }
  }

interface Key {
  readonly id: string
  readonly source: number
}

async function pageOf(
  ctx: Context,
  asked: readonly { readonly index: number; readonly keys: RawBuilder<unknown> }[],
  offset: number,
  limit: number,
): Promise<Key[]> {
  const parts = asked.map(
    ({ index, keys }) => sql`select id, at, ${index}::int as source from (${keys} limit ${offset + limit}) k`,
  )
  const { rows } = await sql<Key>`
    select ${keyed} id, source from (${sql.join(parts, sql` union all `)}) page
    order by at desc, id desc offset ${offset} limit ${limit}`.execute(ctx.db)
  return rows
}

async function linesOf(ctx: Context, source: TimelineSource, page: readonly Key[], index: number) {
  const ids = page.filter((key) => key.source === index).map(({ id }) => id)
  return ids.length ? source.lines(ctx, ids) : []
}
