import { sql } from 'kysely'
import type * as contract from '#contract/contacts/merge/merge.contract.ts'
import { UNDOABLE_FOR_DAYS } from '#contract/contacts/merge/merge.shapes.ts'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { mayWithContact } from '../contact-rights.access.ts'
import { mergedContacts } from '../contacts.access.ts'
import { visibleMerges } from './merges.access.ts'

const DAY_MS = 86_400_000

/** CON-31: the merges that can be undone, the last first. */
export async function listMerges(
  ctx: Context,
  { offset, limit, contactId }: In<typeof contract.listMerges>,
): Promise<Out<typeof contract.listMerges>> {
  const query = visibleMerges(ctx, contactId)
  const merges = await query
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'm.firm_id').onRef('u.id', '=', 'm.merged_by'))
    .select(['m.id', 'm.source_id', 'm.merged_at', 'c.id as target_id', 'c.display_name', 'c.type'])
    .select(sql<string>`u.first_name || ' ' || u.last_name`.as('who'))
    .orderBy('m.merged_at', 'desc')
    .orderBy('m.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const sources = await sourcesOf(
    ctx,
    merges.map(({ source_id: id }) => id),
  )
  const may = (type: string) => mayWithContact(ctx.actor, type as ContactType, 'contact.merge')
  const rows = merges.flatMap((merge) => {
    const source = sources.get(merge.source_id)
    if (!source) return []
    return [
      {
        id: merge.id,
        sourceName: source.name,
        target: { id: merge.target_id, name: merge.display_name },
        mergedAt: merge.merged_at,
        mergedBy: merge.who,
        until: new Date(Date.parse(merge.merged_at) + UNDOABLE_FOR_DAYS * DAY_MS).toISOString(),
        can: { undo: may(merge.type) && may(source.type) },
      },
    ]
  })
  return { rows, total: await totalOf(ctx, query) }
}

async function sourcesOf(ctx: Context, ids: readonly string[]): Promise<Map<string, { name: string; type: string }>> {
  const rows = await mergedContacts(ctx)
    .select(['c.id', 'c.display_name as name', 'c.type'])
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, ...source }) => [id, source]))
}
