import type { FastifyInstance } from 'fastify'
import type { Runtime } from '#platform/context/runtime.ts'

/** `/healthz`: the process lives. `/readyz`: it can also do its work. */
export function serveHealth(server: FastifyInstance, runtime: Runtime): void {
  server.get('/healthz', { schema: { hide: true } }, () => ({ status: 'ok' }))
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    try {
      await runtime.pool.query('select 1')
      return { status: 'ready' }
    } catch {
      return reply.status(503).send({ status: 'database away' })
    }
  })
}
