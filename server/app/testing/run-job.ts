import { readJob } from '#contract/jobs/jobs.contract.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { JobContext, JobHandler } from '#platform/jobs/job.ts'
import type { Person } from '#features/organisation/organisation.factory.ts'
import { as } from './as.ts'

interface Running {
  /** Transactions after which the process « dies ». */
  readonly diesAfter?: number
}

/** Runs a job as the worker would, each part in its own transaction, and reads how it stands. */
export async function runJob(
  runtime: Runtime,
  person: Person,
  handler: JobHandler,
  jobId: string,
  { diesAfter = Infinity }: Running = {},
) {
  let parts = 0
  const context: JobContext = {
    runtime,
    firmId: person.firmId,
    userId: person.id,
    lastAttempt: false,
    inTransaction: (work) => {
      if (parts++ >= diesAfter) throw new Error('killed')
      return runAs(runtime, { firmId: person.firmId, who: { userId: person.id }, operation: handler.job.name }, work)
    },
  }
  await handler.run(context, { jobId })
  return as(runtime, person).call(readJob, { jobId })
}
