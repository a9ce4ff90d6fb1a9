import { Logger as WorkerLogger, run, runOnce } from 'graphile-worker'
import type { RunnerOptions, TaskList } from 'graphile-worker'
import { z } from 'zod'
import { runAs } from '../context/run-as.ts'
import type { Runtime } from '../context/runtime.ts'
import type { JobHandler } from './job.ts'
import { freeJobsOfTheDead, livingWorkers } from './living-workers.ts'

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
export async function runWorker(
  runtime: Runtime,
  handlers: readonly JobHandler[],
  concurrency = 4,
): Promise<{ stop(): Promise<void> }> {
  await freeJobsOfTheDead(runtime)
  const living = livingWorkers(runtime)
  const runner = await run({ ...optionsOf(runtime, handlers, concurrency), events: living.events })
  return {
    async stop() {
      await runner.stop()
      await living.stop()
    },
  }
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
