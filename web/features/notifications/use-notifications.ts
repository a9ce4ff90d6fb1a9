import { useQueryClient } from '@tanstack/react-query'
import type { Out } from '#contract/kernel/operation.ts'
import {
  listNotifications,
  markAllNotificationsRead,
  markNotificationRead,
  postponeNotification,
} from '#contract/notifications/notifications.contract.ts'
import { useLive } from '#web/kit/call/live-hooks.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { invalidate } from '#web/kit/call/reads.ts'

export type NotificationRow = Out<typeof listNotifications>['rows'][number]

/** NOTIF-1: lists of notifications are read again as soon as the server tells of one. */
export function useLiveNotifications(): void {
  const queryClient = useQueryClient()
  useLive('notification', () => void invalidate(queryClient, [listNotifications]))
}

const answered = { invalidates: [listNotifications], done: false } as const

/** « Lu » and « Reporter ». */
export function useAnswers() {
  const read = useOperation(markNotificationRead, answered)
  const readAll = useOperation(markAllNotificationsRead, answered)
  const postpone = useOperation(postponeNotification, answered)
  return {
    read: (notificationId: string) => read.mutate({ notificationId }),
    readAll: () => readAll.mutate({}),
    postpone: (notificationId: string) => postpone.mutate({ notificationId }),
  }
}
