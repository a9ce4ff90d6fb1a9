import type { FeatureSamples } from './sample.ts'
import { contactBatchSamples, contactListSamples, contactSamples, contactSettingSamples } from './samples/contacts.samples.ts'
import { dealEventSamples, dealSamples, pilotageSamples } from './samples/deals.samples.ts'
import { departureSamples } from './samples/departures.samples.ts'
import { fileSamples, nomenclatureSamples } from './samples/file.samples.ts'
import { documentSamples } from './samples/documents.samples.ts'
import { importSamples } from './samples/imports.samples.ts'
import { jobSamples } from './samples/jobs.samples.ts'
import { contactCellSamples, viewSamples } from './samples/lists.samples.ts'
import { mailSamples } from './samples/mail.samples.ts'
import { mergeSamples } from './samples/merge.samples.ts'
import { notificationSamples } from './samples/notifications.samples.ts'
import { firmSamples, logoSamples, settingSamples, unitSamples } from './samples/organisation.samples.ts'
import { relationSamples } from './samples/relations.samples.ts'
import { rightSamples } from './samples/rights.samples.ts'
import { ownSecuritySamples, securitySamples } from './samples/security.samples.ts'
import { templateSamples } from './samples/templates.samples.ts'
import { timelineSamples } from './samples/timeline.samples.ts'
import { signedInSamples, statusSamples, userSamples } from './samples/users.samples.ts'
import { wealthSamples } from './samples/wealth.samples.ts'
import { whySamples } from './samples/why.samples.ts'

/** How each operation is tried. An operation without a sample makes the proof of rights fail. */
export const allSamples: readonly FeatureSamples[] = [
  contactSamples,
  contactListSamples,
  contactBatchSamples,
  contactSettingSamples,
  relationSamples,
  wealthSamples,
  nomenclatureSamples,
  fileSamples,
  mergeSamples,
  dealSamples,
  dealEventSamples,
  pilotageSamples,
  timelineSamples,
  departureSamples,
  documentSamples,
  importSamples,
  jobSamples,
  viewSamples,
  contactCellSamples,
  mailSamples,
  notificationSamples,
  firmSamples,
  unitSamples,
  logoSamples,
  settingSamples,
  rightSamples,
  templateSamples,
  userSamples,
  statusSamples,
  signedInSamples,
  securitySamples,
  ownSecuritySamples,
  whySamples,
]
