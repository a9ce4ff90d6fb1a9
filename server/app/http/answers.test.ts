import { pino } from 'pino'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { errorSentences } from '#contract/kernel/errors.ts'
import { operation } from '#contract/kernel/operation.ts'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { addUser, createToken, listUsers, readSession, readUser } from '#contract/users/users.contract.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import type { Context } from '#platform/context/context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { routes } from '#platform/http/routes.ts'
import { newId } from '#platform/ids/new-id.ts'
import { as, testRuntime } from '../testing/as.ts'
import { aSite, Browser } from '../testing/browser.ts'
import { buildServer } from '../build-server.ts'

const runtime = testRuntime()
const site = await aSite(runtime)

async function program(on = site) {
  const firm = await aFirm(runtime)
  const { token } = await as(runtime, firm.administrator).call(createToken, { label: 'Essai' })
  return { firm, token, browser: new Browser(on), headers: { authorization: `Bearer ${token}` } }
}

const contract = {
  leak: operation({
    method: 'GET',
    path: '/leak',
    right: { public: 'pour cet essai seulement' },
    summary: 'Rend trop',
    input: z.object({}),
    output: z.object({ shown: z.string(), list: z.array(z.object({ name: z.string() })) }),
  }),
  wrong: operation({
    method: 'POST',
    path: '/wrong',
    right: 'self',
    summary: 'Rend autre chose',
    input: z.object({}),
    output: z.object({ count: z.int() }),
  }),
  crash: operation({
    method: 'GET',
    path: '/crash',
    right: { public: 'pour cet essai seulement' },
    summary: 'Échoue',
    input: z.object({}),
    output: z.object({}),
  }),
}
const odd = routes(contract, {
  leak: async () => {
    const whole = { shown: 'oui', password_hash: '$argon2id$', list: [{ name: 'a', secret: 's3cret' }] }
    return whole
  },
  wrong: async (ctx: Context) => {
    ctx.record({ kind: 'user.signed_out', subjectId: ctx.actor.userId, data: {} })
    const count: unknown = 'trois'
    return { count: count as number }
  },
  crash: async () => {
    throw new Error('connexion à la base perdue par Ève Durand')
  },
})
const oddSite = (on: Runtime) => buildServer(on, odd)

describe('answers of operations', () => {
  test('SEC-4 are kept by no cache, refused or not', async () => {
    const { browser, headers } = await program()
    for (const extra of [{ headers }, {}]) {
      const answer = await browser.call(readSession, {}, extra)
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  })
})

describe('answers', () => {
  test('a field that the contract does not declare never leaves', async () => {
    const { body } = await new Browser(await oddSite(runtime)).send('GET', '/api/leak')
    expect(body).toEqual({ shown: 'oui', list: [{ name: 'a' }] })
  })

  test('SEC-5 an unexpected error gives a reference, no stack and no word of its own; the log holds it', async () => {
    const lines: string[] = []
    const log = pino({}, new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }))
    const { status, body } = await new Browser(await oddSite({ ...runtime, log })).send('GET', '/api/crash')
    expect(status).toBe(500)
    const reference = String(body['reference'])
    expect(reference).toMatch(/^[0-9A-F]{8}$/)
    expect(body).toEqual({
      code: 'internal',
      message: errorSentences.internal.replace('{{reference}}', reference),
      values: { reference },
      reference,
    })
    expect(JSON.stringify(body)).not.toMatch(/Ève|\.ts|stack/)
    expect(lines.find((line) => line.includes(reference))).toContain('connexion à la base perdue')
  })

  test('an answer that is not what the contract says is a bug, and what it did is taken back', async () => {
    const { firm, browser, headers } = await program(await oddSite(runtime))
    const count = async () => (await runtime.pool.query('select 1 from history where firm_id = $1', [firm.id])).rowCount
    const before = await count()
    expect((await browser.send('POST', '/api/wrong', {}, { headers })).status).toBe(500)
    expect(await count()).toBe(before)
  })

  test.each([
    ['malformed JSON', '{"login":', 'application/json', 422],
    ['a list instead of an object', '[]', 'application/json', 422],
    ['another type of content', 'login=x', 'text/plain', 422],
    ['more than the server takes', JSON.stringify({ login: 'x'.repeat(3_000_000) }), 'application/json', 413],
  ])('%s is refused with a sentence', async (_what, payload, type, expected) => {
    const { status, body } = await new Browser(site).send('POST', '/api/session', payload, { headers: { 'content-type': type } })
    expect(status).toBe(expected)
    expect(String(body['message'])).toMatch(/^[A-ZÀ-Ý].*\.$/)
  })

  test('every field that does not suit is said at once', async () => {
    const { browser, headers } = await program()
    const { status, body } = await browser.send('POST', '/api/users', { email: 'nulle part' }, { headers })
    expect(status).toBe(422)
    expect((body['issues'] as { path: string[] }[]).map(({ path }) => path.join('.')).toSorted()).toEqual([
      'email',
      'firstName',
      'lastName',
      'login',
      'profileId',
    ])
  })

  test('ORG-15 what is not there and what may not be seen get the same answer', async () => {
    const [{ browser, headers }, { firm: other }] = [await program(), await program()]
    const [unknown, others] = [
      await browser.call(readUser, { userId: newId() }, { headers }),
      await browser.call(readUser, { userId: other.administrator.id }, { headers }),
    ]
    expect(unknown.status).toBe(404)
    expect(others.body).toEqual(unknown.body)
  })

  test('an address carries numbers, booleans and text as they are', async () => {
    const { browser, headers } = await program()
    const { status, body } = await browser.call(listUsers, { limit: 1, offset: 0, search: '12', sort: 'login' }, { headers })
    expect([status, body['total']]).toEqual([200, { count: 0, exact: true }])
  })
})

describe('a request sent twice', () => {
  const someone = (firmId: number, profileId: string) => ({
    firstName: 'Ève',
    lastName: 'Durand',
    email: 'eve@essai.fr',
    login: `eve.${firmId}`,
    profileId,
  })

  test('REL-2 with one key it acts once, even twice at once, and gives the same answer', async () => {
    const { firm, browser, headers } = await program()
    const input = someone(firm.id, firm.profiles.adviser)
    const key = newId()
    const send = () => browser.call(addUser, input, { headers: { ...headers, 'idempotency-key': key } })
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1)
    expect((await as(runtime, firm.administrator).call(listUsers, {})).total.count).toBe(2)
    const { rowCount } = await runtime.pool.query('select 1 from outbox_mail where firm_id = $1', [firm.id])
    expect(rowCount).toBe(1)
  })

  test('REL-2 the same key for something else is refused; one that was refused may be sent again, corrected', async () => {
    const { firm, browser, headers } = await program()
    const input = someone(firm.id, firm.profiles.adviser)
    const keyed = (more: object, key: string) =>
      browser.call(addUser, { ...input, ...more }, { headers: { ...headers, 'idempotency-key': key } })
    const [first, second] = [newId(), newId()]
    expect((await keyed({}, first)).status).toBe(200)
    expect((await keyed({ firstName: 'Anne' }, first)).body).toMatchObject({ code: 'idempotency_conflict' })
    expect((await keyed({}, second)).body).toMatchObject({ code: 'users.login_taken' })
    expect((await keyed({ login: `anne.${firm.id}` }, second)).status).toBe(200)
    expect((await keyed({}, 'pas un UUID')).body).toMatchObject({ code: 'invalid_input' })
  })
})

describe('too many requests', () => {
  test('SEC-4 are slowed with a sentence that says how long, each caller for themselves', async () => {
    const limited = testRuntime({ RATE_LIMIT: '10' })
    const { browser, headers } = await program(await aSite(limited))
    const statuses: number[] = []
    for (let time = 0; time < 12; time++) statuses.push((await browser.call(readSession, {}, { headers })).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    const { status, body } = await browser.call(readSession, {}, { headers })
    expect([status, body['code']]).toEqual([429, 'too_many_requests'])
    expect(String(body['message'])).toMatch(/réessayez dans \d+ s\.$/)
  })

  test('SEC-4 with ever new made-up credentials are counted by address', async () => {
    const limited = await aSite(testRuntime({ RATE_LIMIT: '10' }))
    const ask = (browser: Browser, time: number) =>
      browser.call(readSession, {}, { headers: { authorization: `Bearer 1.made-up-${time}` } })
    const browser = new Browser(limited, '192.0.2.1')
    for (let time = 0; time < 10; time++) expect((await ask(browser, time)).status).toBe(401)
    const { status, body } = await ask(browser, 10)
    expect([status, body['code']]).toEqual([429, 'too_many_requests'])
    expect((await ask(new Browser(limited, '192.0.2.2'), 11)).status).toBe(401)
  })

  test('SEC-4 of nobody are counted by address, whatever credentials or addresses they make up', async () => {
    const limited = await aSite(testRuntime({ RATE_LIMIT: '10' }))
    const ask = (browser: Browser, time: number) =>
      browser.call(
        readInstallation,
        {},
        { headers: { authorization: `Bearer 1.${time}`, 'x-forwarded-for': `203.0.113.${time}` } },
      )
    const browser = new Browser(limited, '192.0.2.1')
    for (let time = 0; time < 10; time++) expect((await ask(browser, time)).status).toBe(200)
    expect((await ask(browser, 10)).status).toBe(429)
    expect((await ask(new Browser(limited, '192.0.2.2'), 11)).status).toBe(200)
  })
})
