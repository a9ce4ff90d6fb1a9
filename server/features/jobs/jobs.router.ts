import * as contract from '#contract/jobs/jobs.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { cancelJob } from './cancel-job.ts'
import { listMyJobs } from './list-my-jobs.query.ts'
import { readJob } from './read-job.ts'

export const jobRoutes = routes(contract, { readJob, listMyJobs, cancelJob })
