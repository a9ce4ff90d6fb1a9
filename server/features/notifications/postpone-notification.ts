import type * as contract from '#contract/notifications/notifications.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { markOwn } from './notifications.access.ts'

export async function postponeNotification(
  ctx: Context,
  { notificationId }: In<typeof contract.postponeNotification>,
): Promise<Out<typeof contract.postponeNotification>> {
  await markOwn(ctx, { id: notificationId }, { postponed_at: ctx.now })
  return {}
}
