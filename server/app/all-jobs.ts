import { buildDemoFirm } from '#db/demo/build-demo-firm.ts'
import { categoryDeletionHandler } from '#features/contacts/categories/category-deletion.handler.ts'
import { contactBatchHandler } from '#features/contacts/batch/contact-batch.handler.ts'
import { dataExportHandler } from '#features/contacts/data-export/data-export.handler.ts'
import { contactExportHandler } from '#features/contacts/export/contact-export.handler.ts'
import { duplicateSearchHandler } from '#features/contacts/duplicates/duplicate-search.handler.ts'
import { changeStatesHandler } from '#features/dashboards/batches/change-states.handler.ts'
import {
  checkImportLinesHandler,
  exportForImportHandler,
  undoImportHandler,
  writeImportLinesHandler,
} from '#features/imports/imports.public.ts'
import { exportDealsHandler } from '#features/dashboards/export/export-deals.handler.ts'
import { loadDemoHandler } from '#features/organisation/organisation.public.ts'
import { dealData } from '#features/deals/deals.public.ts'
import { deleteUserHandler } from '#features/departures/delete-user.handler.ts'
import { giveTemplateHandler } from '#features/deals/giving/give-template.handler.ts'
import { eventData } from '#features/timeline/timeline.public.ts'
import type { JobHandler } from '#platform/jobs/job.ts'
import { sendMailHandler } from '#platform/mail/send-mail.handler.ts'

/** Every job the worker takes, feature by feature. */
export const allJobs: readonly JobHandler[] = [
  categoryDeletionHandler,
  contactBatchHandler,
  contactExportHandler,
  dataExportHandler([dealData, eventData]),
  duplicateSearchHandler,
  changeStatesHandler,
  deleteUserHandler,
  exportDealsHandler,
  giveTemplateHandler,
  loadDemoHandler(buildDemoFirm),
  sendMailHandler,
  checkImportLinesHandler,
  writeImportLinesHandler,
  undoImportHandler,
  exportForImportHandler,
]
