import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Runtime } from '#platform/context/runtime.ts'
import { errorAnswer } from '#platform/http/error-answer.ts'
import { mount } from '#platform/http/mount.ts'
import type { Route } from '#platform/http/routes.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { readCredentials } from '#platform/http/credentials.ts'
import { openapiDescription } from './openapi.ts'
import { serveApiDocs } from './api-docs.ts'
import { serveHealth } from './health.ts'
import { serveLiveEvents } from './live-events.ts'
import { checkRoutes } from './check-routes.ts'
import { limitStrangers } from './limit-strangers.ts'

const UPLOAD_LIMIT = 100 * 1024 * 1024
const BODY_LIMIT = 2 * 1024 * 1024

/** The HTTP side of the program: every operation of every feature, and nothing that is not an operation but health and pages. */
export async function buildServer(runtime: Runtime, allRoutes: readonly Route[]): Promise<FastifyInstance> {
  checkRoutes(allRoutes)
  const log: FastifyBaseLogger = runtime.log
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: runtime.settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: true,
  })
  await server.register(cookie)
  await server.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1 }, throwFileSizeLimit: false })
  await server.register(rateLimit, {
    max: runtime.settings.rateLimit,
    timeWindow: '1 minute',
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { ttl }) => new AppError('too_many_requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  limitStrangers(server, runtime.settings.rateLimit)
  await server.register(swagger, openapiDescription(runtime.settings.publicUrl))
  server.setErrorHandler((error, request, reply) => {
    const { status, body } = errorAnswer(error, runtime.log.child({ request: request.id }))
    void reply.status(status).send(body)
  })
  logRequests(server, runtime)
  await server.register(async (api) => {
    // SEC-4: what somebody may see stays in no cache of a shared machine or of a proxy.
    api.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'))
    allRoutes.forEach((route) => mount(api, runtime, route))
  })
  serveLiveEvents(server, runtime)
  serveApiDocs(server)
  serveHealth(server, runtime)
  return server
}

/** A signed-in caller is counted by who they are, anybody else by their address. */
function callerOf(request: Parameters<typeof readCredentials>[0]): string {
  const credentials = readCredentials(request)
  return credentials ? JSON.stringify(credentials) : request.ip
}

/** Request, operation, status and time; no address of a page, no personal data (SEC-5). */
function logRequests(server: FastifyInstance, runtime: Runtime): void {
  server.addHook('onResponse', async (request, reply) => {
    runtime.log.info(
      {
        request: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
}
