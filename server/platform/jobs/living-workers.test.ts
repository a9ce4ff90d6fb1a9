import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runtimeOn } from '#app/testing/runtime-on.ts'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { handler, job } from './job.ts'
import { freeJobsOfTheDead } from './living-workers.ts'
import { runWorker } from './run-worker.ts'

const runtime = runtimeOn(testDatabaseUrl())
const waiting = job({ name: 'test-waiting', payload: z.object({}), attempts: 3 })
const ENVELOPE = JSON.stringify({ firmId: 1, userId: randomUUID(), payload: {} })

async function until(over: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await over()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it did not come')
}

/** A process at work on one long job that began an hour ago; `end` lets the job end and stops the process. */
async function aWorkerAtWork() {
  let begun = 0
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  const long = handler(waiting, () => {
    begun += 1
    return gone
  })
  const worker = await runWorker(runtime, [long], [])
  const { rows } = await runtime.pool.query<{ id: string }>('select id from graphile_worker.add_job($1, $2::json)', [
    waiting.name,
    ENVELOPE,
  ])
  const id = String(rows[0]?.id)
  await until(() => begun > 0)
  const holder = await age(id)
  await until(() => isAlive(holder))
  return {
    id,
    holder,
    timesBegun: () => begun,
    async end() {
      letGo()
      await worker.stop()
    },
  }
}

/** Makes the job one that was taken an hour ago. Gives who took it. */
async function age(id: string, holder: string | null = null): Promise<string> {
  const { rows } = await runtime.pool.query<{ holder: string }>(
    `update graphile_worker._private_jobs set locked_at = now() - interval '1 hour', locked_by = coalesce($2, locked_by)
     where id = $1 returning locked_by as holder`,
    [id, holder],
  )
  return rows[0]!.holder
}

async function holderOf(id: string): Promise<string | null> {
  const { rows } = await runtime.pool.query<{ holder: string | null }>(
    'select locked_by as holder from graphile_worker._private_jobs where id = $1',
    [id],
  )
  return rows[0]?.holder ?? null
}

async function isAlive(holder: string): Promise<boolean> {
  const { rows } = await runtime.pool.query<{ free: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('sillage workers ' || $1, 0)) as free`,
    [holder],
  )
  return rows[0]?.free === false
}

describe('jobs of several processes on one database', () => {
  test('REL-1 the long job of a living process is left to it', async () => {
    const worker = await aWorkerAtWork()
    await freeJobsOfTheDead(runtime, await freeJobsOfTheDead(runtime))
    expect(await holderOf(worker.id)).toBe(worker.holder)
    await worker.end()
    expect(worker.timesBegun()).toBe(1)
  })

  test('REL-1 a process whose connection was lost for a moment keeps its job: its sign of life comes back', async () => {
    const worker = await aWorkerAtWork()
    await runtime.pool.query(`select pg_terminate_backend(l.pid, 5000) from pg_locks l where l.locktype = 'advisory'
      and l.database = (select oid from pg_database where datname = current_database()) and l.pid <> pg_backend_pid()`)
    const silent = await freeJobsOfTheDead(runtime)
    await until(() => isAlive(worker.holder))
    await freeJobsOfTheDead(runtime, silent)
    expect(await holderOf(worker.id)).toBe(worker.holder)
    await worker.end()
  })

  test('REL-1 the job of a process that is gone is given back at the second look, for another one to do', async () => {
    const { rows } = await runtime.pool.query<{ id: string }>(
      `select id from graphile_worker.add_job($1, $2::json, run_at => now() + interval '1 hour')`,
      [waiting.name, ENVELOPE],
    )
    const id = String(rows[0]?.id)
    await age(id, 'pool-of-the-dead')
    const silent = await freeJobsOfTheDead(runtime)
    expect(await holderOf(id)).toBe('pool-of-the-dead')
    await freeJobsOfTheDead(runtime, silent)
    expect(await holderOf(id)).toBeNull()
  })
})
