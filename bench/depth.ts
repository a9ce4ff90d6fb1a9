import { openProgram } from '#app/open-program.ts'
import { readSettings } from '#platform/config/settings.ts'
import type { Pool } from '#platform/database/pool.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { LARGE } from '#db/demo/reference/sizes.ts'
import { measure } from './measure.ts'
import { callersOf } from './prepare.ts'
import type { Caller } from './prepare.ts'
import { requestsOf } from './requests.ts'
import { serve } from './serve.ts'

/**
 * `npm run bench:depth`, ORG-32: the same people below the same head, first as they stand in the reference firm, then all
 * right under the head, then in one chain, each the manager of the next: what do the list requests of `attached` cost?
 * Leaves the tree as a chain: the data set is to be made anew for other figures.
 */
const settings = readSettings({ LOG_LEVEL: 'error', ...process.env })
const program = await openProgram(settings, makeLog(settings))
try {
  const { runtime } = program
  const { rows } = await runtime.pool.query<{ id: number }>('select id from firm where name = $1', [LARGE.name])
  if (!rows[0]) throw new Error('npm run demo:reference first')
  const server = await serve(runtime.databaseUrl)
  const bench = { runtime, address: server.address, rounds: 2, perRound: 20, clients: 1, seconds: 0.1 }
  const head = (await callersOf(runtime.pool, rows[0].id)).find(({ scope }) => scope === 'attached')!
  for (const [name, hang] of [
    ['comme il est', null],
    ['tous sous le chef', hangFlat],
    ['en chaîne', hangInChain],
  ] as const) {
    if (hang) await rehang(runtime.pool, head, hang)
    console.log(`— arbre ${name} : profondeur ${await depthBelow(runtime.pool, head)}, ${head.reaches} personnes`)
    for (const wanted of (await requestsOf(runtime.pool, head)).filter((request) => /^(contacts|pilotage)/.test(request.name))) {
      const { http } = await measure(bench, head, wanted)
      console.log(`${wanted.name.padEnd(36)} p50 ${http.p50.toFixed(1).padStart(7)}  p95 ${http.p95.toFixed(1).padStart(7)} ms`)
    }
  }
  await server.stop()
} finally {
  await program.stop()
}

/** Whose manager each of these becomes: `people` in a fixed order, the head not among them. */
type Hang = (people: readonly string[], head: string) => readonly string[]
function hangFlat(people: readonly string[], head: string): readonly string[] {
  return people.map(() => head)
}
function hangInChain(people: readonly string[], head: string): readonly string[] {
  return people.map((_, index) => people[index - 1] ?? head)
}

async function rehang(pool: Pool, { firmId, userId }: Caller, hang: Hang): Promise<void> {
  const below = await pool.query<{ id: string }>(
    'select descendant_id as id from user_closure where firm_id = $1 and ancestor_id = $2 and depth > 0 order by 1',
    [firmId, userId],
  )
  const people = below.rows.map(({ id }) => id)
  await pool.query(
    `update "user" u set manager_id = h.manager from unnest($2::uuid[], $3::uuid[]) as h(id, manager)
     where u.firm_id = $1 and u.id = h.id`,
    [firmId, people, hang(people, userId)],
  )
  await pool.query('delete from user_closure where firm_id = $1', [firmId])
  await pool.query(
    `insert into user_closure (firm_id, ancestor_id, descendant_id, depth)
     with recursive above as (
       select id as ancestor_id, id as descendant_id, 0 as depth from "user" where firm_id = $1
       union all
       select u.manager_id, a.descendant_id, a.depth + 1 from above a
       join "user" u on u.firm_id = $1 and u.id = a.ancestor_id where u.manager_id is not null)
     select $1, ancestor_id, descendant_id, depth from above`,
    [firmId],
  )
  await pool.query('analyze user_closure')
  await pool.query('update firm set org_version = org_version + 1 where id = $1', [firmId])
}

async function depthBelow(pool: Pool, { firmId, userId }: Caller): Promise<number> {
  const { rows } = await pool.query<{ depth: number }>(
    'select max(depth) as depth from user_closure where firm_id = $1 and ancestor_id = $2',
    [firmId, userId],
  )
  return rows[0]?.depth ?? 0
}
