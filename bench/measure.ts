import { Agent, request } from 'node:http'
import pg from 'pg'
import type { Operation } from '#contract/kernel/operation.ts'
import { allRoutes } from '#app/all-routes.ts'
import { parseInput } from '#platform/http/read-input.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { addressOf } from './call.ts'
import { capture } from './capture.ts'
import type { Statement } from './capture.ts'
import type { Caller } from './prepare.ts'
import { ratePerSecond, spreadOf, timeEach } from './statistics.ts'
import type { Spread } from './statistics.ts'

export interface BenchRequest {
  readonly name: string
  readonly operation: Operation
  readonly input: Readonly<Record<string, unknown>>
}

export interface Figure {
  readonly request: string
  readonly scope: string
  readonly http: Spread
  readonly bare: Spread
  readonly httpRate: number
  readonly bareRate: number
}

interface Bench {
  readonly runtime: Runtime
  readonly address: string
  readonly rounds: number
  readonly perRound: number
  readonly clients: number
  readonly seconds: number
}

/** One request as one caller: through HTTP with rights, and its own SQL sent straight to PostgreSQL, in turns. */
export async function measure(bench: Bench, caller: Caller, wanted: BenchRequest): Promise<Figure> {
  const statements = await sqlOf(bench.runtime, caller, wanted)
  const bare = bareClient(bench, statements)
  const agent = new Agent({ keepAlive: true, maxSockets: bench.clients })
  const call = () => httpGet(agent, bench.address, caller.token, wanted)
  try {
    for (const warm of [call, bare.run]) await timeEach(Math.min(10, bench.perRound), warm)
    const http: number[] = []
    const sql: number[] = []
    for (let round = 0; round < bench.rounds; round++) {
      http.push(...(await timeEach(bench.perRound, call)))
      sql.push(...(await timeEach(bench.perRound, bare.run)))
    }
    const httpRate = await ratePerSecond(bench.clients, bench.seconds, call)
    const bareRate = await ratePerSecond(bench.clients, bench.seconds, bare.run)
    return { request: wanted.name, scope: caller.scope, http: spreadOf(http), bare: spreadOf(sql), httpRate, bareRate }
  } finally {
    agent.destroy()
    await bare.end()
  }
}

/** What the program sends for this request, but for the one query that recognises the caller. */
async function sqlOf(runtime: Runtime, caller: Caller, wanted: BenchRequest): Promise<Statement[]> {
  const route = allRoutes.find(({ operation }) => operation === wanted.operation)!
  const { firmId, userId } = caller
  const call = { upload: null, files: runtime.files, handOver: () => undefined }
  const run = (pool: Runtime['pool']) =>
    runOperation(route, {
      runtime: { ...runtime, pool },
      credentials: { firmId, who: { userId } },
      input: parseInput(route.operation, wanted.input),
      idempotencyKey: null,
      address: null,
      userAgent: null,
      call,
    })
  // Once before, so that the reach is in memory as it is for a session that goes on.
  await run(runtime.pool)
  const statements = await capture(runtime.pool, run)
  return statements.filter(({ text }) => !text.includes('left join profile_right'))
}

/** The driver alone: same statements, same number of connections, as the database's owner. */
function bareClient(bench: Bench, statements: readonly Statement[]) {
  const pool = new pg.Pool({ connectionString: bench.runtime.databaseUrl, max: bench.runtime.settings.dbPool })
  // What went wrong is told by the request that failed, not by a connection that the end of the program closed.
  pool.on('error', () => undefined)
  const run = async () => {
    const client = await pool.connect()
    try {
      for (const { text, values } of statements) await client.query(text, [...values])
    } finally {
      client.release()
    }
  }
  return { run, end: () => pool.end() }
}

function httpGet(agent: Agent, address: string, token: string, { operation, input }: BenchRequest): Promise<void> {
  const { path, query } = addressOf(address, operation, input)
  return new Promise((resolve, reject) => {
    const sent = request(`${path}?${query}`, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume()
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${response.statusCode}`))))
    })
    sent.on('error', reject)
    sent.end()
  })
}
