import { openProgram } from '#app/open-program.ts'
import { readSettings } from '#platform/config/settings.ts'
import { makeLog } from '#platform/log/make-log.ts'
import { buildReferenceFirm } from '#db/demo/reference/build-reference.ts'
import { LARGE, TENTH } from '#db/demo/reference/sizes.ts'
import type { Pool } from '#platform/database/pool.ts'
import { measure } from './measure.ts'
import type { Figure } from './measure.ts'
import { callersOf } from './prepare.ts'
import { requestsOf } from './requests.ts'
import { serve } from './serve.ts'

/**
 * `npm run bench`: each main request through HTTP, with rights, beside its own SQL sent straight to PostgreSQL, in the
 * same run, for each scope, on the reference data set of DATA_DIR or DATABASE_URL (made first when absent). `BENCH_QUICK=1`
 * measures less.
 */
/** PERF-3: the same on a tenth of the data (`BENCH_TENTH=1`). */
const sizes = process.env['BENCH_TENTH'] === '1' ? TENTH : LARGE
const quick = process.env['BENCH_QUICK'] === '1'
const settings = readSettings({ LOG_LEVEL: 'error', ...process.env })
const program = await openProgram(settings, makeLog(settings))
try {
  const { runtime } = program
  const firmId = (await referenceFirm(runtime.pool)) ?? (await buildReferenceFirm(runtime, sizes, console.log)).firmId
  const server = await serve(runtime.databaseUrl)
  const bench = {
    runtime,
    address: server.address,
    rounds: quick ? 2 : 4,
    perRound: quick ? 15 : 40,
    clients: 32,
    seconds: quick ? 1 : 3,
  }
  print([
    'requête',
    'portée',
    'HTTP p50',
    'p95',
    'p99',
    'SQL p50',
    'p95',
    'p99',
    'p50 en plus',
    'HTTP/s (32)',
    'SQL/s (32)',
    'rapport',
  ])
  for (const caller of await callersOf(runtime.pool, firmId)) {
    console.log(`— ${caller.scope} : ${caller.reaches} conseiller(s)`)
    for (const wanted of await requestsOf(runtime.pool, caller)) print(columns(await measure(bench, caller, wanted)))
  }
  await server.stop()
} finally {
  await program.stop()
}

async function referenceFirm(pool: Pool): Promise<number | null> {
  const { rows } = await pool.query<{ id: number }>('select id from firm where name = $1 order by id limit 1', [sizes.name])
  return rows[0]?.id ?? null
}

function ms(value: number): string {
  return value.toFixed(1)
}

function columns({ request, scope, http, bare, httpRate, bareRate }: Figure): string[] {
  const times = [http.p50, http.p95, http.p99, bare.p50, bare.p95, bare.p99, http.p50 - bare.p50].map(ms)
  return [request, scope, ...times, httpRate.toFixed(0), bareRate.toFixed(0), (httpRate / bareRate).toFixed(2)]
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(36) : cell.padStart(index === 1 ? 9 : 11))).join(' '))
}
