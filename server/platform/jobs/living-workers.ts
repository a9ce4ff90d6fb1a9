import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type { Client } from 'pg'
import type { Runtime } from '../context/runtime.ts'
import { StandingConnection } from '../database/standing-connection.ts'

const LOOK_EVERY = 15_000

/**
 * A killed process leaves its jobs locked, by the pool of its workers, for four hours. So each pool holds, through its
 * process's own connection, a session lock that ends with it; jobs of pools without such a sign of life are given back.
 * `events` goes to the runner; `stop` after the runner.
 */
export function livingWorkers(runtime: Runtime): { events: WorkerEvents; stop(): Promise<void> } {
  const mine = new Set<string>()
  let silent: ReadonlySet<string> = new Set()
  // One after the other: a connection takes one statement at a time. A lock held twice ends with the connection all the same.
  let holding: Promise<unknown> = Promise.resolve()
  const holdMine = (client: Client) => {
    const hold = async () => {
      for (const pool of mine) await client.query(`select pg_advisory_lock(${lockOf})`, [pool])
    }
    holding = holding.then(hold, hold)
    return holding
  }
  const connection = new StandingConnection(runtime, async (client) => void (await holdMine(client)))
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool: { id } }) => {
    mine.add(id)
    if (connection.client) holdMine(connection.client).catch(() => undefined)
  })
  const look = async () => {
    silent = await freeJobsOfTheDead(runtime, silent)
  }
  const looks = setInterval(() => void look().catch(() => undefined), LOOK_EVERY)
  return {
    events,
    async stop() {
      clearInterval(looks)
      await connection.stop()
    },
  }
}

const lockOf = `hashtextextended('sillage workers ' || $1, 0)`

/**
 * Gives back the jobs of pools that showed no sign of life at the look before, `silentBefore`, nor now: a living process that
 * starts or lost its connection is silent for a moment. Gives those silent now. The embedded database has one process: at
 * its start, all others are dead.
 */
export async function freeJobsOfTheDead(runtime: Runtime, silentBefore?: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const { rows } = await runtime.pool.query<{ pool: string }>(
    'select distinct locked_by as pool from graphile_worker._private_jobs where locked_by is not null',
  )
  const alone = !runtime.settings.databaseUrl && !silentBefore
  const silent: string[] = []
  for (const { pool } of rows) if (alone || (await isSilent(runtime, pool))) silent.push(pool)
  const dead = silent.filter((pool) => alone || silentBefore?.has(pool))
  if (dead.length) await runtime.pool.query('select graphile_worker.force_unlock_workers($1::text[])', [dead])
  return new Set(silent)
}

async function isSilent(runtime: Runtime, pool: string): Promise<boolean> {
  // Taken and left within this statement: it can be had when nobody else holds it.
  const { rows } = await runtime.pool.query<{ free: boolean }>(`select pg_try_advisory_xact_lock(${lockOf}) as free`, [pool])
  return rows[0]?.free === true
}
