import { buildDemoFirm } from '#db/demo/build-demo-firm.ts'
import { changeStatesHandler } from '#features/dashboards/batches/change-states.handler.ts'
import { loadDemoHandler } from '#features/organisation/organisation.public.ts'
import { giveTemplateHandler } from '#features/deals/giving/give-template.handler.ts'
import type { JobHandler } from '#platform/jobs/job.ts'
import { sendMailHandler } from '#platform/mail/send-mail.handler.ts'

/** Every job the worker takes, feature by feature. */
export const allJobs: readonly JobHandler[] = [changeStatesHandler, giveTemplateHandler, loadDemoHandler(buildDemoFirm), sendMailHandler]
