import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askReset, readSession, signIn, signOut } from '#contract/users/users.contract.ts'
import { call } from './call.ts'
import { OperationError } from './refusal.ts'
import { onSignedOut } from './signed-out.ts'
import { FakeServer } from './testing/fake-server.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
  document.cookie = 'sillage_csrf=jeton%3D'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const failureOf = async (promise: Promise<unknown>): Promise<OperationError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof OperationError)) throw new Error('no refusal')
  return error
}

describe('refusals', () => {
  test('a refusal carries its code, its values, its sentence and the fields to blame', async () => {
    server.refuse(signIn, 'users.profile_invalid', { profile: 'Stagiaire' }, [{ path: ['login'], message: 'Non.' }])
    const refusal = await failureOf(call(signIn, { login: 'a', password: 'b' }))
    expect(refusal.code).toBe('users.profile_invalid')
    expect(refusal.values).toEqual({ profile: 'Stagiaire' })
    expect(refusal.message).toContain('« Stagiaire »')
    expect(refusal.issues).toEqual([{ path: ['login'], message: 'Non.' }])
    expect(refusal.unreachable).toBe(false)
  })

  test('a page of a proxy instead of an answer is said as unavailable', async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    expect((await failureOf(call(askReset, { login: 'a' }))).code).toBe('unavailable')
  })

  test('an unknown code is said as an unexpected answer', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ code: 'from.the.future', message: '?' }, { status: 409 }))
    expect((await failureOf(call(askReset, { login: 'a' }))).code).toBe('internal')
  })

  test('an answer that is not the one of the contract asks to reload the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.stubGlobal('fetch', async () => Response.json({ user: 'moi' }))
    expect((await failureOf(call(readSession, {}))).message).toContain('plus à jour')
  })

  test('a session that ended is told to the frame', async () => {
    const told = vi.fn<() => void>()
    const stop = onSignedOut(told)
    server.refuse(signOut, 'signed_out')
    await failureOf(call(signOut, {}))
    stop()
    expect(told).toHaveBeenCalledOnce()
  })

  test('a call that was given up is not a refusal', async () => {
    const giveUp = new AbortController()
    vi.stubGlobal('fetch', async () => {
      giveUp.abort(new Error('parti'))
      throw giveUp.signal.reason
    })
    await expect(call(readSession, {}, { signal: giveUp.signal })).rejects.toThrow('parti')
  })
})

describe('calls', () => {
  test('a write proves where it comes from and names its intention', async () => {
    server.on(askReset, {})
    await call(askReset, { login: 'a' })
    await call(askReset, { login: 'a' })
    const [first, second] = server.sentTo(askReset)
    expect(first?.headers['x-csrf-token']).toBe('jeton=')
    expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second?.headers['idempotency-key']).not.toBe(first?.headers['idempotency-key'])
  })

  test('REL-2 tries again by itself when nothing answers, as the same intention', async () => {
    vi.useFakeTimers()
    server.on(askReset, {})
    server.silences = 2
    const done = call(askReset, { login: 'a' })
    await vi.advanceTimersByTimeAsync(3000)
    await expect(done).resolves.toEqual({})
    const keys = server.sentTo(askReset).map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  test('says that nobody answers after three tries', async () => {
    vi.useFakeTimers()
    server.on(askReset, {})
    server.silences = 9
    const failure = failureOf(call(askReset, { login: 'a' }))
    await vi.advanceTimersByTimeAsync(3000)
    expect((await failure).unreachable).toBe(true)
    expect(server.sent).toHaveLength(3)
  })

  test('what the contract does not declare is not handed to the page', async () => {
    vi.stubGlobal('fetch', async () => Response.json({ secret: 1 }))
    await expect(call(askReset, { login: 'a' })).resolves.toEqual({})
  })
})
