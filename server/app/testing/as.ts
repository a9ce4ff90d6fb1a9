import { pino } from 'pino'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import { readSettings } from '#platform/config/settings.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { openPool } from '#platform/database/pool.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { diskStore } from '#platform/files/file-store.ts'
import { parseInput } from '#platform/http/read-input.ts'
import type { Call, Download } from '#platform/http/routes.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import type { Identity } from '#platform/rights/read-actor.ts'
import { testDatabaseUrl } from '#platform/testing/test-database.ts'
import { allRoutes } from '../all-routes.ts'

/** The program as a test has it: the real router on this worker's database, a clock that can be set, files below /tmp. */
export interface TestRuntime extends Runtime {
  setNow(instant: string | null): void
}

export function testRuntime(environment: Record<string, string> = {}, url = testDatabaseUrl()): TestRuntime {
  let fixed: string | null = null
  return {
    pool: openPool(url, () => undefined, 6),
    log: pino({ level: 'silent' }),
    files: diskStore(join(tmpdir(), `sillage-tests-${process.pid}`)),
    databaseUrl: url,
    settings: readSettings({ DATABASE_URL: url, ...environment }),
    now: () => fixed ?? new Date().toISOString(),
    setNow: (instant) => {
      fixed = instant
    },
  }
}

interface Extra {
  readonly idempotencyKey?: string
  readonly upload?: Call['upload']
}

/** Calls operations as this person, through the router: input parsed, right asked, answer parsed. */
export function as(runtime: Runtime, person: { firmId: number; id: string }) {
  return caller(runtime, { firmId: person.firmId, who: { userId: person.id } })
}

export const asNobody = (runtime: Runtime) => caller(runtime, null)

function caller(runtime: Runtime, credentials: { firmId: number; who: Identity } | null) {
  return {
    async call<Op extends Operation>(operation: Op, input: CallInput<Op>, extra: Extra = {}): Promise<Out<Op>> {
      return (await run(operation, input, extra)) as Out<Op>
    },
    async download<Op extends Operation>(operation: Op, input: CallInput<Op>): Promise<Download> {
      return (await run(operation, input, {})) as Download
    },
  }

  async function run(operation: Operation, input: unknown, extra: Extra): Promise<unknown> {
    const route = allRoutes.find((candidate) => candidate.operation === operation)
    if (!route) throw new Error(`no route for ${operation.method} ${operation.path}`)
    const parsed = parseInput(operation, input)
    const call: Call = { upload: extra.upload ?? null, files: runtime.files, handOver: () => undefined }
    return runOperation(route, {
      runtime,
      credentials,
      input: parsed,
      idempotencyKey: extra.idempotencyKey ?? null,
      address: '127.0.0.1',
      userAgent: 'test',
      call,
    })
  }
}

expect.extend({
  /** `await expect(as(…).call(…)).toBeRefused('deal.step_missing', { step: 'Signature' })` */
  async toBeRefused(call: Promise<unknown>, code: ErrorCode, values?: Values) {
    try {
      const output = await call
      return { pass: false, message: () => `expected a refusal ${code}, got ${JSON.stringify(output)}` }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const pass = error.code === code && (!values || this.equals({ ...error.values }, values))
      return {
        pass,
        message: () => `expected ${code} ${JSON.stringify(values ?? {})}, got ${error.code} ${JSON.stringify(error.values)}`,
      }
    }
  },
})

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeRefused(code: ErrorCode, values?: Values): Promise<void>
  }
}
