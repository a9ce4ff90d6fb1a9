import { contactRoutes } from '#features/contacts/contacts.router.ts'
import { documentRoutes } from '#features/documents/documents.router.ts'
import { jobRoutes } from '#features/jobs/jobs.router.ts'
import { notificationRoutes } from '#features/notifications/notifications.router.ts'
import { liveRoutes } from './live-events.ts'
import type { Route } from '#platform/http/routes.ts'

/** Every operation of the program, feature by feature. */
export const allRoutes: readonly Route[] = [contactRoutes, documentRoutes([]), jobRoutes, liveRoutes, notificationRoutes].flat()
