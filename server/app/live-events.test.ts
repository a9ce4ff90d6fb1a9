import cookie from '@fastify/cookie'
import fastify from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { actingAs, aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'
import { anAdviser } from '#features/users/users.factory.ts'
import { errorAnswer } from '#platform/http/error-answer.ts'
import { secretHash } from '#platform/rights/read-actor.ts'
import { serveLiveEvents } from './live-events.ts'
import { testRuntime } from './testing/as.ts'

const runtime = testRuntime()
const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function aServer(pace?: { heartbeat: number; askAgain: number }): Promise<string> {
  const server = fastify({ forceCloseConnections: true })
  await server.register(cookie)
  server.setErrorHandler((error, _request, reply) => reply.status(errorAnswer(error, runtime.log).status).send())
  serveLiveEvents(server, runtime, pace)
  open.push(() => server.close())
  return server.listen({ port: 0 })
}

async function aToken(firm: Firm, person: Person): Promise<string> {
  const secret = `${firm.id}.${crypto.randomUUID()}`
  await actingAs(firm, person, (ctx) =>
    ctx.db
      .insertInto('access_token')
      .values({
        firm_id: firm.id,
        id: ctx.newId(),
        user_id: person.id,
        label: 'essai',
        secret_hash: secretHash(secret),
        created_at: ctx.now,
      })
      .execute(),
  )
  return secret
}

/** An open page: `heard()` waits until it was sent this many events. */
async function aPage(address: string, token: string) {
  const response = await fetch(`${address}/api/events`, { headers: { authorization: `Bearer ${token}` } })
  let text = ''
  const ended = (async () => {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk
  })().catch(() => undefined)
  const until = async (holds: () => boolean) => {
    for (let tries = 0; !holds() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    response,
    ended,
    text: () => text,
    async heard(count: number): Promise<string[]> {
      const events = () => [...text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, topic, data]) => `${topic} ${data}`)
      await until(() => events().length >= count)
      return events()
    },
    until,
  }
}

const announce = (firm: Firm, person: Person, topic: 'notification' | 'job' | 'stale', id: string) =>
  actingAs(firm, firm.administrator, async (ctx) => ctx.announce([person.id], topic, id))

describe('GET /api/events', () => {
  test('SEC-2 nobody hears without signing in', async () => {
    const address = await aServer()
    expect((await fetch(`${address}/api/events`)).status).toBe(401)
    const response = await fetch(`${address}/api/events`, { headers: { authorization: 'Bearer 1.unknown' } })
    expect(response.status).toBe(401)
  })

  test('NOTIF-1 each user hears what concerns them at once, and nothing of others or of another firm', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const [ada, bob] = [await anAdviser(firm), await anAdviser(firm)]
    const address = await aServer()
    const page = await aPage(address, await aToken(firm, ada))
    expect(page.response.headers.get('content-type')).toContain('text/event-stream')
    await page.until(() => page.text().includes('retry'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    await announce(firm, bob, 'job', 'of-bob')
    await announce(other, { ...ada, firmId: other.id }, 'job', 'of-another-firm')
    await announce(firm, ada, 'notification', 'n1')
    await announce(firm, ada, 'stale', '/deals')
    expect(await page.heard(2)).toEqual(['notification {"id":"n1"}', 'stale {"id":"/deals"}'])
  })

  test('NOTIF-1 when the database hung up, the page is told to look at everything again, then hears on', async () => {
    const firm = await aFirm(runtime)
    const page = await aPage(await aServer(), await aToken(firm, firm.administrator))
    await page.until(() => page.text().includes('retry'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    await runtime.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    )
    expect(await page.heard(3)).toEqual(['notification {"id":""}', 'job {"id":""}', 'stale {"id":""}'])
    await announce(firm, firm.administrator, 'job', 'j1')
    expect((await page.heard(4)).at(-1)).toBe('job {"id":"j1"}')
  })

  test('ORG-15 a revoked token stops hearing; a silent stream is kept alive', async () => {
    const firm = await aFirm(runtime)
    const page = await aPage(await aServer({ heartbeat: 20, askAgain: 50 }), await aToken(firm, firm.administrator))
    await page.until(() => page.text().includes(': \n\n'))
    expect(page.text()).toContain(': \n\n')
    await actingAs(firm, firm.administrator, (ctx) =>
      ctx.db.updateTable('access_token').set({ revoked_at: '2026-01-01T00:00:00.000Z' }).where('firm_id', '=', firm.id).execute(),
    )
    await page.ended
    expect(page.text()).not.toContain('event:')
  })

  test('stopping the program ends the open streams', async () => {
    const firm = await aFirm(runtime)
    const page = await aPage(await aServer(), await aToken(firm, firm.administrator))
    await page.until(() => page.text().includes('retry'))
    await open.pop()?.()
    await page.ended
    expect(page.response.ok).toBe(true)
  })
})
