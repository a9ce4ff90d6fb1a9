import type { PoolClient } from 'pg'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import type { Operation } from '#contract/kernel/operation.ts'
import type { Person } from '#features/organisation/organisation.factory.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { Pool } from '#platform/database/pool.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Identity } from '#platform/rights/read-actor.ts'
import { parseInput } from '#platform/http/read-input.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import { allRoutes } from '../all-routes.ts'
import { sampleUpload } from './sample-upload.ts'

/** Looks at what a transaction is about to leave, just before it is taken back. */
type AtEnd = (client: PoolClient) => Promise<unknown>

/** The same program, whose transactions are all taken back: an operation is tried on the real path and leaves nothing. */
export const dryRuntime = (runtime: Runtime, atEnd: AtEnd = async () => undefined): Runtime => ({
  ...runtime,
  pool: dryPool(runtime.pool, atEnd),
})

const dryPool = (pool: Pool, atEnd: AtEnd): Pool =>
  new Proxy(pool, {
    get: (target, key) => (key === 'connect' ? async () => dryClient(await target.connect(), atEnd) : bound(target, key)),
  })

const dryClient = (client: PoolClient, atEnd: AtEnd): PoolClient =>
  new Proxy(client, {
    get: (target, key) =>
      key === 'query'
        ? async (text: string, values?: unknown[]) => {
            if (text !== 'commit') return target.query(text, values)
            await atEnd(target)
            await target.query('rollback')
            return { command: 'COMMIT' }
          }
        : bound(target, key),
  })

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key)
  return typeof value === 'function' ? value.bind(target) : value
}

/** What came of it: an answer, or the refusal's code. Anything else that is thrown is a bug. */
export type Outcome = { readonly answer: unknown } | { readonly refused: ErrorCode }

/** Calls an operation as this person, through the router; with `who`, by the session or token they came with. */
export async function tryOperation(
  runtime: Runtime,
  operation: Operation,
  person: Person,
  input: unknown,
  who?: Identity,
): Promise<Outcome> {
  const route = allRoutes.find((candidate) => candidate.operation === operation)
  if (!route) throw new Error(`no route for ${operation.method} ${operation.path}`)
  const upload = operation.transport === 'upload' ? await sampleUpload(runtime.files, operation) : null
  try {
    const answer = await runOperation(route, {
      runtime,
      credentials: { firmId: person.firmId, who: who ?? { userId: person.id } },
      input: parseInput(operation, input),
      idempotencyKey: null,
      address: '127.0.0.1',
      userAgent: 'proof',
      host: 'localhost',
      call: { upload, files: runtime.files, handOver: () => undefined },
    })
    return { answer }
  } catch (error) {
    if (error instanceof AppError) return { refused: error.code }
    throw new Error(`${route.name} failed`, { cause: error })
  } finally {
    if (upload) await runtime.files.remove(upload.path)
  }
}
