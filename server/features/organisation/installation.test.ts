import { describe, expect, test } from 'vitest'
import * as contract from '#contract/organisation/organisation.contract.ts'
import { readSession, signIn } from '#contract/users/users.contract.ts'
import { buildDemoFirm } from '#db/demo/build-demo-firm.ts'
import { asNobody, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { workUntil } from '#app/testing/work-until.ts'
import type { Context } from '#platform/context/context.ts'
import { verifyHistory } from '#platform/history/verify-history.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import { emptyDatabaseUrl } from '#platform/testing/empty-database.ts'
import { aFirm } from './organisation.factory.ts'
import { loadDemoHandler, loadDemoIfEmpty } from './organisation.public.ts'
import type { BuildDemoFirm } from './organisation.public.ts'

const emptyRuntime = async (environment = {}) => testRuntime(environment, await emptyDatabaseUrl())
type Runtime = Awaited<ReturnType<typeof emptyRuntime>>
const read = (runtime: Runtime) => asNobody(runtime).call(contract.readInstallation, {})
const load = (runtime: Runtime) => asNobody(runtime).call(contract.loadDemoFirm, {})
const create = (runtime: Runtime, more = {}) =>
  asNobody(runtime).call(contract.createFirm, {
    firmName: 'Cabinet Duparc',
    title: 'Mme',
    firstName: 'Ève',
    lastName: 'Duparc',
    email: 'Eve@duparc.fr',
    password: 'tisane-orage-bidule',
    ...more,
  })
const firms = async (runtime: Runtime) =>
  (await runtime.pool.query<{ id: number; is_demo: boolean }>('select id, is_demo from firm order by id')).rows

describe('the first start', () => {
  test('SEC-1 a guessable password creates nothing', async () => {
    const runtime = await emptyRuntime()
    await expect(create(runtime, { password: 'Duparc-Duparc-2026' })).toBeRefused('users.password_guessable')
    expect(await firms(runtime)).toEqual([])
    expect(await read(runtime)).toEqual({ state: 'empty', demo: null, demoAccounts: [] })
  })

  test('ORG-21 a password is needed, but where a provider signs everybody in: there, none is kept', async () => {
    const runtime = await emptyRuntime()
    await expect(create(runtime, { password: null })).toBeRefused('invalid_input')
    const provided = await emptyRuntime({
      PUBLIC_URL: 'https://sillage.essai.fr',
      OIDC_ISSUER: 'https://connexion.essai.fr',
      OIDC_CLIENT_ID: 'sillage',
      OIDC_CLIENT_SECRET: 'secret',
    })
    await create(provided)
    const { rows } = await provided.pool.query('select password_hash from "user"')
    expect(rows).toEqual([{ password_hash: null }])
  })

  test('ORG-11 makes the firm, its five profiles and its administrator, who signs in; then refuses', async () => {
    const runtime = await emptyRuntime()
    expect(await create(runtime)).toEqual({ login: 'Eve@duparc.fr' })
    expect(await read(runtime)).toEqual({ state: 'ready', demo: null, demoAccounts: [] })
    const browser = new Browser(await aSite(runtime))
    expect((await browser.call(signIn, { login: 'eve@duparc.fr', password: 'tisane-orage-bidule' })).status).toBe(200)
    expect((await browser.call(readSession, {})).body).toMatchObject({
      firm: { name: 'Cabinet Duparc' },
      user: { profileName: 'Administrateur' },
    })
    await expect(create(runtime, { email: 'autre@duparc.fr' })).toBeRefused('organisation.already_installed')
    await expect(load(runtime)).toBeRefused('organisation.already_installed')
    const { rows } = await runtime.pool.query('select label from profile order by position')
    expect(rows.map((row: { label: string }) => row.label)).toEqual([
      'Administrateur',
      'Manager',
      'Conseiller',
      'Conseiller junior',
      'Back-office',
    ])
  })

  test('twice at once, only one firm is made', async () => {
    const runtime = await emptyRuntime()
    const answers = await Promise.allSettled([create(runtime), create(runtime, { email: 'autre@duparc.fr' }), load(runtime)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await firms(runtime)).toHaveLength(1)
  })
})

describe('the demo firm', () => {
  test('is followed while it is made, then its people are one click away', async () => {
    const runtime = await emptyRuntime()
    await load(runtime)
    expect(await read(runtime)).toMatchObject({ state: 'loading', demo: { state: 'waiting', progress: 0 }, demoAccounts: [] })
    await expect(load(runtime)).toBeRefused('organisation.demo_running')
    await expect(create(runtime)).toBeRefused('organisation.demo_running')
    await workOff(runtime, [loadDemoHandler((site) => buildDemoFirm(site).slice(0, 1))])
    const { state, demo, demoAccounts } = await read(runtime)
    expect([state, demo?.state, demo?.progress]).toEqual(['ready', 'done', 1])
    expect(demoAccounts.map(({ profileName }) => profileName)).toEqual([
      'Administrateur',
      'Manager',
      'Conseiller',
      'Conseiller junior',
      'Back-office',
    ])
    const site = await aSite(runtime)
    for (const [index, { login, password }] of demoAccounts.entries()) {
      expect((await new Browser(site, `203.0.113.${index}`).call(signIn, { login, password })).status).toBe(200)
    }
    await aFirm(runtime)
    expect((await read(runtime)).demoAccounts).toEqual([])
  })

  test('DEMO=1 asks for it by itself, once, and never beside a firm', async () => {
    const runtime = await emptyRuntime()
    await loadDemoIfEmpty(runtime)
    await loadDemoIfEmpty(runtime)
    expect(await read(runtime)).toMatchObject({ state: 'loading', demo: { state: 'waiting' } })
    const other = await emptyRuntime()
    await create(other)
    await loadDemoIfEmpty(other)
    expect(await firms(other)).toHaveLength(1)
  })

  test('ORG-30 has twelve users in three levels', async () => {
    const runtime = await emptyRuntime()
    await load(runtime)
    await workOff(runtime, [loadDemoHandler((site) => buildDemoFirm(site).slice(0, 1))])
    const { rows } = await runtime.pool.query(
      `select levels, count(*)::int as people from (select max(depth) as levels from user_closure group by descendant_id) l group by levels order by levels`,
    )
    expect(rows).toEqual([
      { levels: 0, people: 1 },
      { levels: 1, people: 3 },
      { levels: 2, people: 8 },
    ])
  })

  test('stopped in the middle of a part, it goes on from the last finished one, nothing twice', async () => {
    const runtime = await emptyRuntime()
    const made: string[] = []
    const build =
      (failing: boolean): BuildDemoFirm =>
      (site) => [
        { message: 'Unités…', run: (ctx) => addUnit(ctx, site.id('unit/1'), 'Paris') },
        {
          message: 'Autres unités…',
          run: async (ctx) => {
            await addUnit(ctx, site.id('unit/2'), 'Lyon')
            if (failing) throw new Error('the power is cut')
          },
        },
      ]
    const addUnit = async (ctx: Context, id: string, name: string) => {
      made.push(name)
      await ctx.db.insertInto('business_unit').values({ firm_id: ctx.firmId, id, name }).execute()
    }
    await load(runtime)
    await workOff(runtime, [loadDemoHandler(build(true))])
    expect(await read(runtime)).toMatchObject({
      state: 'loading',
      demo: { state: 'running', progress: 0.5, message: 'Autres unités…' },
    })
    await workUntil(runtime, [loadDemoHandler(build(false))], async () => (await read(runtime)).state === 'ready')
    expect(await read(runtime)).toMatchObject({ state: 'ready', demo: { state: 'done' } })
    expect(made).toEqual(['Paris', 'Lyon', 'Lyon'])
    const { rows } = await runtime.pool.query('select name from business_unit order by name')
    expect(rows).toEqual([{ name: 'Lyon' }, { name: 'Paris' }])
  })

  test('failed for good, it is tried again from the page, or a firm is created beside it', async () => {
    const runtime = await emptyRuntime()
    await load(runtime)
    let tries = 0
    const failing: BuildDemoFirm = () => [{ message: '…', run: () => Promise.reject(new Error(`always ${++tries}`)) }]
    await workUntil(runtime, [loadDemoHandler(failing)], async () => (await read(runtime)).demo?.state === 'failed')
    expect(tries).toBe(3)
    expect(await read(runtime)).toMatchObject({
      state: 'loading',
      demo: { state: 'failed', message: expect.stringContaining('réessayez') },
    })
    await load(runtime)
    expect(await read(runtime)).toMatchObject({ demo: { state: 'waiting' } })
    await workOff(runtime, [loadDemoHandler(() => [])])
    expect(await read(runtime)).toMatchObject({ state: 'ready', demo: { state: 'done' } })
    expect(await firms(runtime)).toHaveLength(1)
    expect(await verifyHistory(runtime.pool, (await firms(runtime))[0]!.id)).toMatchObject({ brokenAt: null })
  })
})
