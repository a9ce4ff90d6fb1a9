import * as live from '#contract/notifications/live.contract.ts'
import * as contract from '#contract/notifications/notifications.contract.ts'
import { notify } from '#features/notifications/notifications.public.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesOf } from '../sample.ts'

/** A notification of the owner's. */
export const notificationSamples = samplesOf(
  async ({ firm, owner }) => {
    const title = `Exemple ${newId()}`
    await actingAs(firm, firm.administrator, (ctx) => notify(ctx, [owner.id], { kind: 'deal.given', title }))
    const { rows } = await firm.runtime.pool.query<{ id: string }>(
      'select id from notification where firm_id = $1 and title = $2',
      [firm.id, title],
    )
    return { notificationId: rows[0]!.id }
  },
  (on) => [
    on.list(
      contract.listNotifications,
      () => ({}),
      ({ rows }, { notificationId }) => rows.some(({ id }) => id === notificationId),
    ),
    on.record(contract.markNotificationRead, ({ notificationId }) => ({ notificationId })),
    on.record(contract.postponeNotification, ({ notificationId }) => ({ notificationId })),
    on.anywhere(contract.markAllNotificationsRead, () => ({})),
    on.anywhere(live.openLiveEvents, () => ({})),
  ],
)
