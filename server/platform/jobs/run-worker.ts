import { Logger as WorkerLogger, parseCronItems, run, runOnce } from 'graphile-worker'
import type { RunnerOptions, TaskList } from 'graphile-worker'
import { z } from 'zod'
import { runAs } from '../context/run-as.ts'
import type { Runtime } from '../context/runtime.ts'
import type { Chore } from './chore.ts'
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

/** Firms whose machine sleeps at night have their nightly chores done in the morning. */
const MADE_UP_FOR_MS = 24 * 3_600_000

const choreTasks = (runtime: Runtime, chores: readonly Chore[]): TaskList =>
  Object.fromEntries(chores.map((chore) => [chore.name, () => chore.run(runtime)]))

const timesOf = (chores: readonly Chore[]) =>
  parseCronItems(
    chores.map(({ name, times, atStart }) => ({
      task: name,
      match: times,
      options: { backfillPeriod: atStart ? 0 : MADE_UP_FOR_MS, maxAttempts: 1, jobKey: name },
    })),
  )

/** The `worker` role: takes jobs as they come. A job whose process was killed is taken again by the next one. */
export async function runWorker(
  runtime: Runtime,
  handlers: readonly JobHandler[],
  chores: readonly Chore[],
  concurrency = 4,
): Promise<{ stop(): Promise<void> }> {
  await freeJobsOfTheDead(runtime)
  for (const chore of chores)
    if (chore.atStart) await chore.run(runtime).catch((error: unknown) => runtime.log.error({ err: error }, chore.name))
  const living = livingWorkers(runtime)
  const options = optionsOf(runtime, handlers, concurrency)
  const runner = await run({
    ...options,
    taskList: { ...options.taskList, ...choreTasks(runtime, chores) },
    parsedCronItems: timesOf(chores),
    events: living.events,
  })
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
