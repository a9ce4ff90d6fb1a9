/** What a notification is about; each user will choose by kind what is also sent by e-mail (NOTIF-2). */
export const NOTIFICATION_KINDS = ['deal.given', 'deal.batch', 'export.alarm'] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** The list behind the bell; `popUp`: what stands as a message on the page now (DEAL-32). */
export const NOTIFICATION_FILTERS = ['all', 'unread', 'popUp'] as const
export type NotificationFilter = (typeof NOTIFICATION_FILTERS)[number]
