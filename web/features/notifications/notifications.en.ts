import type { Catalogue } from '../../app/languages/catalogue.ts'
import type { notificationsFr } from './notifications.fr.ts'

export const notificationsEn = {
  bell_zero: 'Notifications: none unread',
  bell_one: 'Notifications: {{count}} unread',
  bell_other: 'Notifications: {{count}} unread',
  title: 'Notifications',
  readAll: 'Mark all as read',
  empty: 'No notification: what your colleagues hand to you will appear here.',
  popUps: 'New messages',
  read: 'Read',
  readOne: 'Mark as read: {{title}}',
  postpone: 'Later',
  postponeHint: 'The message will come back when you next sign in',
  see: 'See',
  unread: 'Unread',
  others_one: 'and {{count}} more message, in the notifications',
  others_other: 'and {{count}} more messages, in the notifications',
  by: '{{who}}, {{at}}',
} as const satisfies Catalogue<typeof notificationsFr>
