import { sql } from 'kysely'
import type * as contract from '#contract/notifications/notifications.contract.ts'
import type { NotificationFilter, NotificationKind } from '#contract/notifications/notifications.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { ownNotifications, standsNow } from './notifications.access.ts'

export async function listNotifications(
  ctx: Context,
  { offset, limit, filter }: In<typeof contract.listNotifications>,
): Promise<Out<typeof contract.listNotifications>> {
  const wanted = filtered(ctx, filter)
  const rows = await wanted
    .leftJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'n.firm_id').onRef('u.id', '=', 'n.created_by'))
    .select(['n.id', 'n.kind', 'n.title', 'n.message', 'n.link', 'n.created_at', 'n.read_at', 'n.created_by'])
    .select([standsNow(ctx).as('pop_up'), sql<string | null>`u.first_name || ' ' || u.last_name`.as('by_name')])
    .orderBy('n.created_at', 'desc')
    .orderBy('n.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const unread = await totalOf(ctx, filtered(ctx, 'unread'))
  return {
    rows: rows.map((row) => ({
      id: row.id,
      kind: row.kind as NotificationKind,
      title: row.title,
      message: row.message,
      link: row.link,
      by: row.created_by && row.by_name ? { id: row.created_by, name: row.by_name } : null,
      createdAt: row.created_at,
      readAt: row.read_at,
      popUp: row.pop_up,
    })),
    total: await totalOf(ctx, wanted),
    unread: unread.count,
  }
}

function filtered(ctx: Context, filter: NotificationFilter) {
  const own = ownNotifications(ctx)
  if (filter === 'unread') return own.where('n.read_at', 'is', null)
  return filter === 'popUp' ? own.where(standsNow(ctx)) : own
}
