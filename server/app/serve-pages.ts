import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { AppError } from '#platform/errors/app-error.ts'

const built = fileURLToPath(new URL('../../dist/web/', import.meta.url))
const NONCE = '__CSP_NONCE__'
const NO_PAGES = /^\/(api|assets)\//

/** Nothing of the machine is asked for, by us or by anything that would slip in. */
const NO_DEVICES = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=()'

/** The built web page: files by their hashed names for good, and index.html for every address that is a page of ours. */
export async function servePages(server: FastifyInstance, root = built): Promise<void> {
  const index = await readFile(join(root, 'index.html'), 'utf8')
  await server.register(helmet, {
    // Set per answer, with the page's nonce (SEC-4: no unsafe-inline).
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    hsts: { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'same-origin' },
  })
  server.addHook('onRequest', (_request, reply, next) => {
    void reply.header('content-security-policy', policy(null)).header('permissions-policy', NO_DEVICES)
    next()
  })
  await server.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.setNotFoundHandler((request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    // A script of a former build is gone: the page must not stand in for it.
    if (!reads || NO_PAGES.test(request.url)) throw new AppError('not_found')
    return sendPage(reply, index)
  })
}

function sendPage(reply: FastifyReply, index: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  return reply
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(index.replaceAll(NONCE, nonce))
}

const policy = (nonce: string | null): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "worker-src 'self'",
  ].join('; ')
