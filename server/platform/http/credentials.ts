import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.ts'
import type { Identity } from '../rights/read-actor.ts'

export const SESSION_COOKIE = 'sillage_session'
export const CSRF_COOKIE = 'sillage_csrf'
export const SESSION_DAYS = 14

/** What the caller shows: secrets are `<firm>.<random>`, so that the firm is known before anything is read. */
export interface Credentials {
  readonly firmId: number
  readonly who: Identity
}

export function readCredentials(request: FastifyRequest): Credentials | null {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  const secret = bearer ?? request.cookies[SESSION_COOKIE]
  const firmId = Number(/^(\d{1,9})\./.exec(secret ?? '')?.[1])
  if (!secret || !firmId) return null
  return { firmId, who: bearer ? { token: secret } : { session: secret } }
}

/** A page of ours can read the second cookie and repeat it; another site's cannot. Tokens are never sent by a browser alone. */
export function checkCsrf(request: FastifyRequest): void {
  const secret = request.cookies[SESSION_COOKIE]
  if (!secret || request.headers.authorization || request.method === 'GET' || request.method === 'HEAD') return
  const shown = Buffer.from(String(request.headers['x-csrf-token'] ?? ''))
  const expected = Buffer.from(csrfOf(secret))
  if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) throw new AppError('csrf')
}

const csrfOf = (secret: string): string => createHash('sha256').update(`csrf:${secret}`).digest('base64url')

/** Makes the session's secret a cookie, or takes it away. */
export function setCookies(reply: FastifyReply, secret: string | null, secure: boolean): void {
  const common = { path: '/', sameSite: 'lax', secure } as const
  if (secret === null) {
    reply.clearCookie(SESSION_COOKIE, common).clearCookie(CSRF_COOKIE, common)
    return
  }
  const maxAge = SESSION_DAYS * 86_400
  reply.setCookie(SESSION_COOKIE, secret, { ...common, httpOnly: true, maxAge })
  reply.setCookie(CSRF_COOKIE, csrfOf(secret), { ...common, maxAge })
}
