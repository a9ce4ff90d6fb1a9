import { contactRoutes } from '#features/contacts/contacts.router.ts'
import { seesDocumentFile } from '#features/contacts/contacts.public.ts'
import { intakeRoutes } from '#features/contacts/intake/intake.router.ts'
import { dashboardRoutes } from '#features/dashboards/dashboards.router.ts'
import { dealSource, seesDealFile } from '#features/deals/deals.public.ts'
import { dealRoutes } from '#features/deals/deals.router.ts'
import { departureRoutes } from '#features/departures/departures.router.ts'
import { documentRoutes } from '#features/documents/documents.router.ts'
import { importUndoRoutes } from '#features/imports/undo/undo.router.ts'
import { importRoutes } from '#features/imports/imports.router.ts'
import { jobRoutes } from '#features/jobs/jobs.router.ts'
import { mailRoutes } from '#features/mail/mail.router.ts'
import { notificationRoutes } from '#features/notifications/notifications.router.ts'
import { organisationRoutes } from '#features/organisation/organisation.router.ts'
import { rightRoutes } from '#features/rights/rights.router.ts'
import { userRoutes } from '#features/users/users.router.ts'
import { seesStepFile } from '#features/templates/templates.public.ts'
import { templateRoutes } from '#features/templates/templates.router.ts'
import { addNote, seesEventFile } from '#features/timeline/timeline.public.ts'
import { timelineRoutes } from '#features/timeline/timeline.router.ts'
import { liveRoutes } from './live-events.ts'
import type { Route } from '#platform/http/routes.ts'

/** Every operation of the program, feature by feature. */
export const allRoutes: readonly Route[] = [
  contactRoutes,
  dashboardRoutes,
  dealRoutes,
  departureRoutes,
  documentRoutes([seesDocumentFile, seesEventFile, seesDealFile, seesStepFile]),
  importRoutes,
  importUndoRoutes,
  intakeRoutes(addNote),
  jobRoutes,
  liveRoutes,
  mailRoutes,
  notificationRoutes,
  templateRoutes,
  timelineRoutes([dealSource]),
  organisationRoutes,
  rightRoutes,
  userRoutes,
].flat()
