import { expect } from 'vitest'
import type { CallInput, Operation, Out } from '#contract/kernel/operation.ts'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Values } from '#contract/kernel/verdict.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { parseInput } from '#platform/http/read-input.ts'
import type { Call, Download } from '#platform/http/routes.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import type { Identity } from '#platform/rights/read-actor.ts'
import { testDatabaseUrl } from '#platform/testing/test-database.ts'
import { allRoutes } from '../all-routes.ts'
import { runtimeOn } from './runtime-on.ts'
import type { TestRuntime } from './runtime-on.ts'

export type { TestRuntime }

/** The program on this worker's database. */
export const testRuntime = (environment: Record<string, string> = {}, url = testDatabaseUrl()): TestRuntime =>
  runtimeOn(url, environment)

interface Extra {
  readonly idempotencyKey?: string
  readonly upload?: Call['upload']
}

/** Calls operations as this person, through the router: input parsed, right asked, answer parsed. */
export function as(runtime: Runtime, person: { firmId: number; id: string }) {
  return caller(runtime, { firmId: person.firmId, who: { userId: person.id } })
}

/** The same with what they came with: a session, a token. */
export const asHolder = (runtime: Runtime, firmId: number, who: Identity) => caller(runtime, { firmId, who })

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
