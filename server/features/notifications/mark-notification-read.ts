import type * as contract from '#contract/notifications/notifications.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { markOwn } from './notifications.access.ts'

export async function markNotificationRead(
  ctx: Context,
  { notificationId }: In<typeof contract.markNotificationRead>,
): Promise<Out<typeof contract.markNotificationRead>> {
  await markOwn(ctx, { id: notificationId }, { read_at: ctx.now })
  return {}
}
