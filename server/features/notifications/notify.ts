import type { NotificationKind } from '#contract/notifications/notifications.types.ts'
import type { Context } from '#platform/context/context.ts'
import { insertRow } from '#platform/rights/granted.ts'
import { admitNotification } from './notifications.access.ts'

interface Message {
  readonly kind: NotificationKind
  readonly title: string
  readonly message?: string | null
  /** An address of the page, which the recipient may open: the caller has asked that they see it. */
  readonly link?: string
}

/** NOTIF-1, DEAL-32: tells these users at once, or at their next sign-in. Inactive users are told nothing. */
export async function notify(ctx: Context, userIds: readonly string[], { kind, title, message, link }: Message): Promise<void> {
  const active = await activeUsers(ctx, userIds)
  for (const userId of active) {
    const id = ctx.newId()
    await insertRow(ctx, admitNotification(), {
      id,
      user_id: userId,
      kind,
      title,
      message: message || null,
      link: link ?? null,
      created_by: ctx.actor.userId,
      created_at: ctx.now,
    })
    ctx.announce([userId], 'notification', id)
  }
}

async function activeUsers(ctx: Context, userIds: readonly string[]): Promise<string[]> {
  if (!userIds.length) return []
  const rows = await ctx.db
    .selectFrom('user')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', [...new Set(userIds)])
    .where('active', '=', true)
    .execute()
  return rows.map((row) => row.id)
}
