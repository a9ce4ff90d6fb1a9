import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as contract from '#contract/notifications/live.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { readCredentials } from '#platform/http/credentials.ts'
import { describeRoute } from '#platform/http/describe-route.ts'
import { routes } from '#platform/http/routes.ts'
import type { Route } from '#platform/http/routes.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import { listenLive } from '#platform/live/listen.ts'
import { LiveHub } from '#platform/live/live-hub.ts'

interface Pace {
  readonly heartbeat: number
  /** A session that ended, or a user made inactive, stops hearing within this time (ORG-15). */
  readonly askAgain: number
}
const PACE: Pace = { heartbeat: 20_000, askAgain: 60_000 }
/** A page that does not read what it is sent is sent away: it comes back and reads everything again. */
const MOST_UNREAD = 256 * 1024

/** Whose stream it is: the same question when it opens and while it stays open. */
const openLiveEvents = async ({ actor }: Context) => ({ firmId: actor.firmId, userId: actor.seenBy?.userId ?? actor.userId })

export const liveRoutes = routes(contract, { openLiveEvents })

/** NOTIF-1: `GET /api/events`, server-sent events, one LISTEN connection for all pages of this process. */
export function serveLiveEvents(server: FastifyInstance, runtime: Runtime, pace = PACE): void {
  const [route] = liveRoutes
  if (!route) return
  const hub = new LiveHub()
  let stopListening: (() => Promise<void>) | undefined
  const beating = setInterval(() => hub.beat(), pace.heartbeat).unref()
  server.addHook('onReady', async () => {
    stopListening = listenLive(runtime, hub)
  })
  server.addHook('preClose', async () => {
    clearInterval(beating)
    hub.close()
    await stopListening?.()
  })
  server.get('/api/events', { schema: describeRoute(route) }, async (request, reply) => {
    const who = await identify(runtime, route, request)
    openStream(hub, reply, { ...who, askAgain: pace.askAgain, ask: () => identify(runtime, route, request) })
  })
}

async function identify(runtime: Runtime, route: Route, request: FastifyRequest) {
  const answer = await runOperation(route, {
    runtime,
    credentials: readCredentials(request),
    input: {},
    idempotencyKey: null,
    address: request.ip,
    userAgent: null,
    call: { upload: null, files: runtime.files, handOver: () => undefined },
  })
  return contract.openLiveEvents.output.parse(answer)
}

interface Listener {
  readonly firmId: number
  readonly userId: string
  readonly askAgain: number
  readonly ask: () => Promise<unknown>
}

function openStream(hub: LiveHub, reply: FastifyReply, { firmId, userId, ask, askAgain }: Listener): void {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  raw.write('retry: 2000\n\n')
  const close = () => void raw.end()
  const send = (text: string) => void (raw.writableLength > MOST_UNREAD ? raw.destroy() : raw.write(text))
  const forget = hub.add({ firmId, userId, send, close })
  const asking = setInterval(() => void ask().catch((error) => isShownOut(error) && close()), askAgain).unref()
  raw.on('close', () => {
    clearInterval(asking)
    forget()
  })
}

/** Signed out or no longer allowed; a database that is away for a moment is not a reason to hang up. */
const isShownOut = (error: unknown): boolean => error instanceof AppError && error.code !== 'unavailable'
