import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.ts'
import { SESSION_IDLE_DAYS } from '../rights/mark-seen.ts'
import type { Identity } from '../rights/read-actor.ts'

const SESSION_COOKIE = 'sillage_session'
const CSRF_COOKIE = 'sillage_csrf'

/** What the caller shows: secrets are `<firm>.<random>`, so that the firm is known before anything is read. */
export interface Credentials {
  readonly firmId: number
  readonly who: Identity
}

export function readCredentials(request: FastifyRequest): Credentials | null {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  const secret = request.headers.authorization === undefined ? request.cookies[SESSION_COOKIE] : bearer
  const firmId = Number(/^(\d{1,9})\./.exec(secret ?? '')?.[1])
  if (!secret || !firmId) return null
  return { firmId, who: bearer ? { token: secret } : { session: secret } }
}

/**
 * Asked of every operation that acts as somebody. A page of ours can read the second cookie and repeat it; another site's
 * cannot. Tokens are never sent by a browser alone.
 */
export function checkCsrf(request: FastifyRequest): void {
  const secret = request.cookies[SESSION_COOKIE]
  if (!secret || request.headers.authorization !== undefined || request.method === 'GET' || request.method === 'HEAD') return
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
  const maxAge = SESSION_IDLE_DAYS * 86_400
  reply.setCookie(SESSION_COOKIE, secret, { ...common, httpOnly: true, maxAge })
  reply.setCookie(CSRF_COOKIE, csrfOf(secret), { ...common, maxAge })
}

/** A browser that lost the readable cookie alone would be refused everything: it gets it again with the next page it reads. */
export function healCsrf(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  const secret = request.cookies[SESSION_COOKIE]
  if (!secret || request.method !== 'GET' || request.cookies[CSRF_COOKIE] === csrfOf(secret)) return
  setCookies(reply, secret, secure)
}
