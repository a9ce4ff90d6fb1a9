import { describe, expect, test } from 'vitest'
import { runtimeOn } from '#app/testing/runtime-on.ts'
import type { Runtime } from '../context/runtime.ts'
import { newId } from '../ids/new-id.ts'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { freeJobsOfTheDead, livingWorkers } from './living-workers.ts'

const runtime = runtimeOn(testDatabaseUrl())

/** A job that this worker took an hour ago. */
async function takenJob(worker: string): Promise<string> {
  const { rows } = await runtime.pool.query<{ id: string }>(`select id from graphile_worker.add_job('never-done', '{}')`)
  const id = String(rows[0]?.id)
  await runtime.pool.query(
    `update graphile_worker._private_jobs set locked_by = $2, locked_at = now() - interval '1 hour' where id = $1`,
    [id, worker],
  )
  return id
}

async function holderOf(id: string): Promise<string | null> {
  const { rows } = await runtime.pool.query<{ holder: string | null }>(
    'select locked_by as holder from graphile_worker._private_jobs where id = $1',
    [id],
  )
  return rows[0]?.holder ?? null
}

/** The signs of life of one process with one worker, held when this answers. */
async function aliveWith(worker: string, of: Runtime) {
  const living = livingWorkers(of)
  living.events.emit('worker:create', { worker: { workerId: worker } } as never)
  await seenAlive(worker)
  return living
}

async function seenAlive(worker: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await runtime.pool.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended('sillage worker ' || $1, 0)) as free`,
      [worker],
    )
    if (!rows[0]?.free) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('no sign of life')
}

describe('jobs of several processes on one database', () => {
  test('REL-1 a job taken by a process that is gone is given back at once; one of a living process is left alone', async () => {
    const [dead, alive] = [newId(), newId()]
    const [lost, going] = [await takenJob(dead), await takenJob(alive)]
    const process = await aliveWith(alive, runtime)
    await freeJobsOfTheDead(runtime)
    expect(await holderOf(lost)).toBeNull()
    expect(await holderOf(going)).toBe(alive)
    await process.stop()
    await freeJobsOfTheDead(runtime)
    expect(await holderOf(going)).toBeNull()
  })

  test('REL-1 a process never takes back its own jobs; after a lost connection its signs of life are back', async () => {
    const alive = newId()
    const going = await takenJob(alive)
    const process = await aliveWith(alive, runtime)
    await runtime.pool.query(`select pg_terminate_backend(l.pid) from pg_locks l where l.locktype = 'advisory'
      and l.database = (select oid from pg_database where datname = current_database()) and l.pid <> pg_backend_pid()`)
    await seenAlive(alive)
    await freeJobsOfTheDead(runtime)
    expect(await holderOf(going)).toBe(alive)
    await process.stop()
  })
})
