import type { NotificationFilter, NotificationKind } from './notifications.types.ts'

export const NOTIFICATION_KIND_LABELS: Readonly<Record<NotificationKind, string>> = {
  'deal.given': 'Nouvelle affaire',
  'deal.batch': 'Nouvelles affaires',
}

export const NOTIFICATION_FILTER_LABELS: Readonly<Record<NotificationFilter, string>> = {
  all: 'Toutes',
  unread: 'Non lues',
  popUp: 'À voir maintenant',
}
