import type { FastifyInstance } from 'fastify'
import { AppError } from '#platform/errors/app-error.ts'

const MINUTE_MS = 60_000
const SIGNED_OUT = 401
/** Addresses remembered at once: a flood from everywhere must not fill the memory. */
const MOST_ADDRESSES = 50_000

/**
 * SEC-4: callers are counted by their credentials, and made-up credentials are as many callers as one likes. So the
 * answers « signed out » are counted too, by address; past `max` in a minute that address waits.
 */
export function limitStrangers(server: FastifyInstance, max: number): void {
  const refusals = new Map<string, { since: number; count: number }>()
  server.addHook('onRequest', async (request) => {
    const known = refusals.get(request.ip)
    if (!known || known.count < max) return
    const left = known.since + MINUTE_MS - performance.now()
    if (left > 0) throw new AppError('too_many_requests', { seconds: Math.ceil(left / 1000) })
    refusals.delete(request.ip)
  })
  server.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode !== SIGNED_OUT) return
    const now = performance.now()
    const known = refusals.get(request.ip)
    if (known && now - known.since < MINUTE_MS) {
      known.count += 1
      return
    }
    if (refusals.size >= MOST_ADDRESSES) refusals.clear()
    refusals.set(request.ip, { since: now, count: 1 })
  })
}
