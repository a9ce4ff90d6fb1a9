import { z } from 'zod'
import { Done, Id, Instant, Named, Total, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { NOTIFICATION_FILTERS, NOTIFICATION_KINDS } from './notifications.types.ts'

const NotificationRow = z.object({
  id: Id,
  kind: z.enum(NOTIFICATION_KINDS),
  title: z.string(),
  message: z.string().nullable(),
  /** An address of the page: `/affaires/…`. */
  link: z.string().nullable(),
  /** Who caused it; null: the program. */
  by: Named.nullable(),
  createdAt: Instant,
  readAt: Instant.nullable(),
  /** Shown as a message now: not read, and not put off since this session began. */
  popUp: z.boolean(),
})

export const listNotifications = operation({
  method: 'GET',
  path: '/notifications',
  right: 'self',
  summary: 'Mes notifications, les plus récentes d’abord, et combien ne sont pas lues',
  input: z.object({ ...Window, filter: z.enum(NOTIFICATION_FILTERS).default('all') }),
  output: z.object({ rows: z.array(NotificationRow), total: Total, unread: z.int().min(0) }),
})

export const markNotificationRead = operation({
  method: 'POST',
  path: '/notifications/:notificationId/reading',
  right: 'self',
  summary: 'Prend une notification en compte (« Lu »)',
  input: z.object({ notificationId: Id }),
  output: Done,
})

export const markAllNotificationsRead = operation({
  method: 'POST',
  path: '/notifications/reading',
  right: 'self',
  summary: 'Toutes mes notifications sont prises en compte',
  input: z.object({}),
  output: Done,
})

export const postponeNotification = operation({
  method: 'POST',
  path: '/notifications/:notificationId/postponement',
  right: 'self',
  summary: 'Reporte une notification : son message revient à la prochaine connexion',
  input: z.object({ notificationId: Id }),
  output: Done,
})
