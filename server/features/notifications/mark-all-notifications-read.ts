import type * as contract from '#contract/notifications/notifications.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { markOwn } from './notifications.access.ts'

export async function markAllNotificationsRead(ctx: Context): Promise<Out<typeof contract.markAllNotificationsRead>> {
  await markOwn(ctx, 'all', { read_at: ctx.now })
  return {}
}
