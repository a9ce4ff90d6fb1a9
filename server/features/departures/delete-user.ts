import type * as contract from '#contract/departures/departures.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../jobs/jobs.public.ts'
import { heldLeaver, shutOut } from '../users/users.public.ts'
import { checkDeparture } from './check-departure.ts'
import { deleteUserJob } from './delete-user.job.ts'

/** ORG-22: they are out at once; a job that I follow then hands over what they leave. */
export async function deleteUser(
  ctx: Context,
  departure: In<typeof contract.deleteUser>,
): Promise<Out<typeof contract.deleteUser>> {
  const leaver = await heldLeaver(ctx, departure.userId)
  await checkDeparture(ctx, leaver, departure)
  await shutOut(ctx, leaver)
  const jobId = await startJobRun(ctx, 'user.delete', departure, null)
  await enqueue(ctx, deleteUserJob, { jobId })
  return { jobId }
}
