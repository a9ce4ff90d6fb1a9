import * as contract from '#contract/jobs/jobs.contract.ts'
import { startJobRun } from '#features/jobs/jobs.public.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { samplesOf } from '../sample.ts'

/** A run that the owner started. */
export const jobSamples = samplesOf(
  async ({ firm, owner }) => ({ jobId: await actingAs(firm, owner, (ctx) => startJobRun(ctx, 'deal.give', {}, 1)) }),
  (on) => [
    on.record(contract.readJob, ({ jobId }) => ({ jobId })),
    on.record(contract.cancelJob, ({ jobId }) => ({ jobId })),
    on.list(
      contract.listMyJobs,
      () => ({}),
      ({ rows }, { jobId }) => rows.some(({ id }) => id === jobId),
    ),
  ],
)
