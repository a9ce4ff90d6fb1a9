import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type { Runtime } from '../context/runtime.ts'
import { StandingConnection } from '../database/standing-connection.ts'

const LOOK_EVERY = 30_000
/** A worker takes its first job a moment before its sign of life stands. */
const SETTLING = '10 seconds'

/**
 * A killed process leaves its jobs locked for four hours. So each worker holds, through its process's own connection, a
 * session lock that ends with it; jobs locked by a worker whose lock is free are given back, whoever looks first.
 * `events` goes to the runner; `stop` after the runner.
 */
export function livingWorkers(runtime: Runtime): { events: WorkerEvents; stop(): Promise<void> } {
  const mine = new Set<string>()
  const connection = new StandingConnection(runtime, async (client) => {
    for (const worker of mine) await client.query(hold, [worker])
    await freeJobsOfTheDead(runtime, mine)
  })
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => {
    mine.add(worker.workerId)
    connection.client?.query(hold, [worker.workerId]).catch(() => undefined)
  })
  const look = setInterval(() => void freeJobsOfTheDead(runtime, mine).catch(() => undefined), LOOK_EVERY)
  return {
    events,
    async stop() {
      clearInterval(look)
      await connection.stop()
    },
  }
}

const lockOf = `hashtextextended('sillage worker ' || $1, 0)`
const hold = `select pg_advisory_lock(${lockOf})`

/** Gives back, to be done again, the jobs that processes now dead had taken. */
export async function freeJobsOfTheDead(runtime: Runtime, mine: ReadonlySet<string> = new Set()): Promise<void> {
  const { rows } = await runtime.pool.query<{ worker: string }>(
    `select locked_by as worker from graphile_worker._private_jobs
     where locked_by is not null group by locked_by having min(locked_at) < now() - $1::interval`,
    [runtime.settings.databaseUrl ? SETTLING : '0'],
  )
  for (const { worker } of rows) {
    if (mine.has(worker)) continue
    // Held until the end of this statement's own transaction: free means that nobody else holds it.
    const free = await runtime.pool.query<{ free: boolean }>(`select pg_try_advisory_xact_lock(${lockOf}) as free`, [worker])
    if (free.rows[0]?.free) await runtime.pool.query('select graphile_worker.force_unlock_workers($1::text[])', [[worker]])
  }
}
