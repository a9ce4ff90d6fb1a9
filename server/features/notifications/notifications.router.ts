import * as contract from '#contract/notifications/notifications.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { listNotifications } from './list-notifications.query.ts'
import { markAllNotificationsRead } from './mark-all-notifications-read.ts'
import { markNotificationRead } from './mark-notification-read.ts'
import { postponeNotification } from './postpone-notification.ts'

export const notificationRoutes = routes(contract, {
  listNotifications,
  markNotificationRead,
  markAllNotificationsRead,
  postponeNotification,
})
