import { describe, expect, test } from 'vitest'
import * as contract from '#contract/notifications/notifications.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runOperation } from '#platform/http/run-operation.ts'
import { secretHash } from '#platform/rights/read-actor.ts'
import { actingAs, aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { anAdviser } from '../users/users.factory.ts'
import { notificationRoutes } from './notifications.router.ts'
import { notify } from './notifications.public.ts'

const runtime = testRuntime()

const told = (firm: Firm, ...people: Person[]) =>
  actingAs(firm, firm.administrator, (ctx) =>
    notify(
      ctx,
      people.map(({ id }) => id),
      { kind: 'deal.given', title: 'Nouvelle affaire', message: 'À traiter', link: '/affaires/1' },
    ),
  )

const mine = (person: Person) => as(runtime, person).call(contract.listNotifications, {})

describe('notifications', () => {
  test('ORG-15 nobody reads or marks another’s, in the firm or outside it', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const adviser = await anAdviser(firm)
    await told(firm, adviser)
    const notificationId = (await mine(adviser)).rows[0]!.id
    for (const stranger of [firm.administrator, other.administrator]) {
      expect(await mine(stranger)).toMatchObject({ rows: [], unread: 0 })
      await expect(as(runtime, stranger).call(contract.markNotificationRead, { notificationId })).toBeRefused('not_found')
      await expect(as(runtime, stranger).call(contract.postponeNotification, { notificationId })).toBeRefused('not_found')
      await as(runtime, stranger).call(contract.markAllNotificationsRead, {})
    }
    expect(await mine(adviser)).toMatchObject({ unread: 1 })
  })

  test('ORG-22 an inactive user is told nothing; a name given twice is told once', async () => {
    const firm = await aFirm(runtime)
    const [active, inactive] = [await anAdviser(firm), await anAdviser(firm)]
    await actingAs(firm, firm.administrator, (ctx) =>
      ctx.db.updateTable('user').set({ active: false }).where('firm_id', '=', firm.id).where('id', '=', inactive.id).execute(),
    )
    await told(firm, active, inactive, active)
    expect((await mine(active)).rows).toMatchObject([
      { title: 'Nouvelle affaire', message: 'À traiter', link: '/affaires/1', by: { name: 'Ada Ministre' }, popUp: true },
    ])
    const { rows } = await runtime.pool.query('select 1 from notification where user_id = $1', [inactive.id])
    expect(rows).toEqual([])
  })

  test('DEAL-32 « Lu » takes it off the page and out of the unread', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await told(firm, adviser)
    await told(firm, adviser)
    const me = as(runtime, adviser)
    const [first] = (await mine(adviser)).rows
    await me.call(contract.markNotificationRead, { notificationId: first!.id })
    expect(await me.call(contract.listNotifications, { filter: 'popUp' })).toMatchObject({ unread: 1, total: { count: 1 } })
    await me.call(contract.markAllNotificationsRead, {})
    expect(await me.call(contract.listNotifications, { filter: 'unread' })).toMatchObject({ rows: [], unread: 0 })
    expect((await mine(adviser)).rows.map((row) => row.popUp)).toEqual([false, false])
  })

  test('DEAL-32 « Reporter » hides it for this session and brings it back at the next sign-in', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await told(firm, adviser)
    const notificationId = (await mine(adviser)).rows[0]!.id
    const before = await aSession(firm, adviser, '2026-01-05T08:00:00.000Z')
    await as(runtime, adviser).call(contract.postponeNotification, { notificationId })
    expect(await popUps(firm, before)).toEqual([])
    expect((await mine(adviser)).rows).toMatchObject([{ popUp: false, readAt: null }])
    const after = await aSession(firm, adviser, new Date(Date.now() + 60_000).toISOString())
    expect(await popUps(firm, after)).toHaveLength(1)
  })
})

async function aSession(firm: Firm, person: Person, createdAt: string): Promise<string> {
  const secret = `${firm.id}.${crypto.randomUUID()}`
  await actingAs(firm, person, (ctx) =>
    ctx.db
      .insertInto('session')
      .values({
        firm_id: firm.id,
        id: ctx.newId(),
        user_id: person.id,
        secret_hash: secretHash(secret),
        created_at: createdAt,
        seen_at: createdAt,
        expires_at: '2099-01-01T00:00:00.000Z',
      })
      .execute(),
  )
  return secret
}

async function popUps(firm: Firm, session: string): Promise<unknown[]> {
  const route = notificationRoutes.find(({ operation }) => operation === contract.listNotifications)
  const answer = await runOperation(route!, {
    runtime,
    credentials: { firmId: firm.id, who: { session } },
    input: contract.listNotifications.input.parse({ filter: 'popUp' }),
    idempotencyKey: null,
    address: null,
    userAgent: null,
    call: { upload: null, files: runtime.files, handOver: () => undefined },
  })
  return contract.listNotifications.output.parse(answer).rows
}
