import { Logger as WorkerLogger, run, runOnce } from 'graphile-worker'
import type { Runner, RunnerOptions, TaskList } from 'graphile-worker'
import { z } from 'zod'
import { runAs } from '../context/run-as.ts'
import type { Runtime } from '../context/runtime.ts'
import type { JobHandler } from './job.ts'

const Envelope = z.object({ firmId: z.int(), userId: z.uuid(), payload: z.unknown() })

const tasks = (runtime: Runtime, handlers: readonly JobHandler[]): TaskList =>
  Object.fromEntries(
    handlers.map((handler) => [
      handler.job.name,
      async (raw, { job }) => {
        const { firmId, userId, payload } = Envelope.parse(raw)
        const started = performance.now()
        await handler.run(
          {
            runtime,
            firmId,
            userId,
            lastAttempt: job.attempts >= job.max_attempts,
            inTransaction: (work) => runAs(runtime, { firmId, who: { userId }, operation: handler.job.name }, work),
          },
          payload,
        )
        runtime.log.info({ job: handler.job.name, firm: firmId, ms: Math.round(performance.now() - started) }, 'job done')
      },
    ]),
  )

/** The `worker` role: takes jobs as they come. A job whose process was killed is taken again by the next one. */
export async function runWorker(runtime: Runtime, handlers: readonly JobHandler[], concurrency = 4): Promise<Runner> {
  await freeJobsOfTheDead(runtime)
  return run(optionsOf(runtime, handlers, concurrency))
}

/** Does the jobs that wait now, then returns: for tests and the command line. */
export const workOff = (runtime: Runtime, handlers: readonly JobHandler[]): Promise<void> =>
  runOnce(optionsOf(runtime, handlers, 1))

const optionsOf = (runtime: Runtime, handlers: readonly JobHandler[], concurrency: number): RunnerOptions => ({
  pgPool: runtime.pool,
  concurrency,
  noHandleSignals: true,
  pollInterval: 2_000,
  taskList: tasks(runtime, handlers),
  logger: new WorkerLogger(() => (level, message) => {
    if (level === 'error') runtime.log.error({ worker: true }, message)
  }),
})

/** A killed process leaves its jobs locked for four hours. With one worker process, at its start nobody else holds any. */
async function freeJobsOfTheDead(runtime: Runtime): Promise<void> {
  if (runtime.settings.databaseUrl) return
  const { rows } = await runtime.pool.query<{ worker: string }>(
    'select distinct locked_by as worker from graphile_worker._private_jobs where locked_by is not null',
  )
  const dead = rows.map((row) => row.worker)
  if (dead.length) await runtime.pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
}
