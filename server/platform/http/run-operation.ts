import { z } from 'zod'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '../context/context.ts'
import { openPublicContext } from '../context/open-public-context.ts'
import { runAs } from '../context/run-as.ts'
import type { Runtime } from '../context/runtime.ts'
import { AppError } from '../errors/app-error.ts'
import type { PublicContext } from '../context/public-context.ts'
import { deservesMark, markSeen } from '../rights/mark-seen.ts'
import { rightsMark, rotateSecret } from '../rights/rotate-secret.ts'
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
  readonly host?: string | null
  readonly call: Call
}

export const isDownload = (result: unknown): result is Download =>
  typeof result === 'object' && result !== null && 'open' in result && typeof result.open === 'function'

/**
 * The operation base, the same for a page, a token or a test: who → right → one transaction → use case → the answer
 * parsed by the contract, so that a field it does not declare never leaves → history → commit.
 */
export function runOperation(route: Route, request: Request): Promise<unknown> {
  return typeof route.operation.right === 'string' ? asSomebody(route, request) : asNobody(route, request)
}

async function asSomebody(route: Route, request: Request): Promise<unknown> {
  const { runtime, credentials, address, host } = request
  const { right, reads, evenSeeing } = route.operation
  if (!credentials || typeof right !== 'string') throw new AppError('signed_out')
  const errand = { ...credentials, operation: route.name, readOnly: reads, address, host }
  let seen: Seen | null = null
  const answer = await runAs(runtime, errand, (ctx) => {
    seen = ctx
    if (ctx.session?.seeing && !reads && !evenSeeing) throw new AppError('rights.seeing_reads_only')
    if (!holds(ctx.actor.grants, right)) throw new AppError('forbidden', { right })
    return act(route, request, ctx)
  })
  await keepOpen(request, credentials, seen)
  return answer
}

function act({ operation, useCase }: Route, { input, idempotencyKey, call }: Request, ctx: Context): Promise<unknown> {
  const use = useCase as (ctx: Context, input: unknown, call: Call) => Promise<unknown>
  const answer = async () => {
    const result = await use(ctx, input, call)
    return isDownload(result) ? result : operation.output.parse(result)
  }
  if (operation.reads || !idempotencyKey) return answer()
  const key = z.uuid().safeParse(idempotencyKey)
  if (!key.success) throw new AppError('invalid_input', {}, [{ path: ['Idempotency-Key'], message: 'Il faut un UUID.' }])
  return onceByKey(ctx, { key: key.data, input, keepAnswer: !operation.answersOnce }, answer)
}

type Seen = Pick<Context, 'session' | 'actor'>

/** A session that is used stays open, and so does its cookie; with other rights, its secret is another (SEC-1). Whatever goes wrong here, the answer stands. */
async function keepOpen({ runtime, call }: Request, { firmId, who }: Credentials, seen: Seen | null): Promise<void> {
  const now = runtime.now()
  if (!seen?.session) return
  const { session, actor } = seen
  try {
    const mark = rightsMark(actor.grants)
    if ('session' in who && !session.seeing && session.rightsMark !== mark) {
      const secret = await rotateSecret(runtime.pool, { firmId, sessionId: session.id, shown: who.session, mark, now })
      if (secret) call.handOver(secret)
      return
    }
    if (!deservesMark(session, now)) return
    const open = await markSeen(runtime.pool, firmId, session, now)
    if (open && 'session' in who) call.handOver(who.session)
  } catch (error) {
    runtime.log.warn({ err: error }, 'session not marked as seen')
  }
}

async function asNobody({ name, operation, useCase }: Route, request: Request): Promise<unknown> {
  const { runtime, credentials, input, address, userAgent, host, call } = request
  const { handOver } = call
  const ctx = openPublicContext(runtime, { operation: name, address, userAgent, host, shown: credentials, handOver })
  const use = useCase as (ctx: PublicContext, input: unknown, call: Call) => Promise<unknown>
  return operation.output.parse(await use(ctx, input, call))
}
