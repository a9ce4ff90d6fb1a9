import { z } from 'zod'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '../context/context.ts'
import { runAs } from '../context/run-as.ts'
import type { Runtime } from '../context/runtime.ts'
import { inTransaction } from '../database/transaction.ts'
import { AppError } from '../errors/app-error.ts'
import type { PublicContext } from '../context/public-context.ts'
import type { Credentials } from './credentials.ts'
import { onceByKey } from './idempotency.ts'
import type { Call, Download, Route } from './routes.ts'

interface Request {
  readonly runtime: Runtime
  readonly credentials: Credentials | null
  readonly input: unknown
  readonly idempotencyKey: string | null
  readonly address: string | null
  readonly userAgent: string | null
  readonly call: Call
}

export const isDownload = (result: unknown): result is Download =>
  typeof result === 'object' && result !== null && 'open' in result && typeof result.open === 'function'

/**
 * The operation base, the same for a page, a token or a test: who → right → one transaction → use case → history → the
 * answer parsed by the contract, so that a field it does not declare never leaves.
 */
export async function runOperation(route: Route, request: Request): Promise<unknown> {
  const result = typeof route.operation.right === 'string' ? await asSomebody(route, request) : await asNobody(route, request)
  return isDownload(result) ? result : route.operation.output.parse(result)
}

async function asSomebody(
  route: Route,
  { runtime, credentials, input, idempotencyKey, address, call }: Request,
): Promise<unknown> {
  const { right, reads } = route.operation
  if (!credentials || typeof right !== 'string') throw new AppError('signed_out')
  const errand = { ...credentials, operation: route.name, readOnly: reads, address }
  return runAs(runtime, errand, (ctx) => {
    if (!holds(ctx.actor.grants, right)) throw new AppError('forbidden', { right })
    const act = () => (route.useCase as (ctx: Context, input: unknown, call: Call) => Promise<unknown>)(ctx, input, call)
    return !reads && idempotencyKey ? onceByKey(ctx, z.uuid().parse(idempotencyKey), input, act) : act()
  })
}

function asNobody(route: Route, { runtime, input, address, userAgent, call }: Request): Promise<unknown> {
  const ctx: PublicContext = {
    now: runtime.now(),
    operation: route.name,
    address,
    userAgent,
    log: runtime.log.child({ operation: route.name }),
    shared: (work) => inTransaction(runtime.pool, null, {}, work),
    inFirm: (firmId, who, work) => runAs(runtime, { firmId, who, operation: route.name, address }, work),
    handOver: call.handOver,
  }
  return (route.useCase as (ctx: PublicContext, input: unknown, call: Call) => Promise<unknown>)(ctx, input, call)
}
