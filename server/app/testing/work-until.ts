import type { Runtime } from '#platform/context/runtime.ts'
import type { JobHandler } from '#platform/jobs/job.ts'
import { workOff } from '#platform/jobs/run-worker.ts'

/** Does the jobs that wait, those put off by a failure at once, until it is so. A failure is noted a moment after its run ended. */
export async function workUntil(runtime: Runtime, handlers: readonly JobHandler[], isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('the jobs did not bring it about')
    await runtime.pool.query('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
    await workOff(runtime, handlers)
  }
}
