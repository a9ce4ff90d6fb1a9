import type { JobHandler } from '#platform/jobs/job.ts'
import { sendMailHandler } from '#platform/mail/send-mail.handler.ts'

/** Every job the worker takes, feature by feature. */
export const allJobs: readonly JobHandler[] = [sendMailHandler]
