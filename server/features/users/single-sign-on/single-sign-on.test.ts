import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as security from '#contract/users/security.contract.ts'
import * as contract from '#contract/users/sign-in.contract.ts'
import * as users from '#contract/users/users.contract.ts'
import { as, asNobody, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aProof } from '../sign-in/sign-in.factory.ts'
import { aUser } from '../users.factory.ts'
import { aProvider } from './provider.factory.ts'

const provider = await aProvider('https://sillage.essai.fr')
afterAll(() => provider.stop())
const runtime = testRuntime({ ...provider.environment })
const site = await aSite(runtime)

let firm: Firm
let person: Person
let email: string
/** What the provider calls her: another in each test, for it is remembered. */
let eve: string
beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  email = `eve.${firm.id}@essai.fr`
  person = await aUser(firm, { login: `eve.${firm.id}`, email, password: 'tisane-orage-bidule' })
  eve = `eve-${firm.id}`
  provider.people.clear()
  provider.people.set(eve, { email: email.toUpperCase(), email_verified: true })
})

const aBrowser = () => new Browser(site)
const start = async (browser: Browser) => {
  const { status, body } = await browser.call(contract.startSingleSignOn, {})
  expect(status).toBe(200)
  return { url: String(body['url']), ticket: String(body['ticket']) }
}
const finish = (browser: Browser, ticket: string, query: string) => browser.call(contract.finishSingleSignOn, { ticket, query })
async function goThrough(login: string, browser = aBrowser(), refuse = false) {
  const { url, ticket } = await start(browser)
  return finish(browser, ticket, await provider.visit(url, login, refuse))
}
const codeOf = ({ body }: { body: Readonly<Record<string, unknown>> }) => body['code']
const count = async (table: string) =>
  (await runtime.pool.query<{ n: number }>(`select count(*)::int as n from ${table} where firm_id = $1`, [firm.id])).rows[0]!.n

describe('signing in by a provider is refused', () => {
  test('ORG-21 somebody it knows and we do not: no account is made', async () => {
    provider.people.set('inconnu', { email: 'inconnu@essai.fr', email_verified: true })
    const answer = await goThrough('inconnu')
    expect(answer.body).toMatchObject({ code: 'users.provider_unknown', values: { email: 'inconnu@essai.fr' } })
    expect(await count('"user"')).toBe(2)
  })

  test('ORG-21 an address that it does not vouch for, or none', async () => {
    for (const claims of [{ email, email_verified: false }, { email }, {}]) {
      provider.people.set(eve, claims)
      expect(codeOf(await goThrough(eve))).toBe('users.provider_email')
    }
  })

  test('ORG-22 somebody inactive, though the provider lets them in', async () => {
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, person.id])
    expect(codeOf(await goThrough(eve))).toBe('users.inactive')
  })

  test('an address that several accounts have', async () => {
    await aUser(firm, { email, login: `bis.${firm.id}` })
    expect(codeOf(await goThrough(eve))).toBe('users.provider_unknown')
  })

  test('ORG-21 an address that somebody else has taken over there: it says what to do, nothing changes hands', async () => {
    expect((await goThrough(eve)).status).toBe(200)
    provider.people.set(eve, { email: `mariee.${firm.id}@essai.fr`, email_verified: true })
    provider.people.set(`intrus-${eve}`, { email, email_verified: true })
    const { body } = await goThrough(`intrus-${eve}`)
    expect(body).toMatchObject({ code: 'users.provider_other', values: { email, label: 'Entreprise' } })
    expect((await goThrough(eve)).status).toBe(200)
  })

  test('whoever gives up there', async () => {
    expect(codeOf(await goThrough(eve, aBrowser(), true))).toBe('users.provider_refused')
  })

  test('SEC-1 a return that this browser did not begin, comes twice, too late or with another state', async () => {
    const browser = aBrowser()
    const { url, ticket } = await start(browser)
    const query = await provider.visit(url, eve)
    const other = await start(browser)
    expect(codeOf(await finish(browser, 'x'.repeat(43), query))).toBe('users.step_over')
    expect(codeOf(await finish(browser, other.ticket, query))).toBe('users.provider_failed')
    expect((await finish(browser, ticket, query)).status).toBe(200)
    expect(codeOf(await finish(browser, ticket, query))).toBe('users.step_over')
    const late = await start(browser)
    const lateQuery = await provider.visit(late.url, eve)
    runtime.setNow(new Date(Date.now() + 16 * 60_000).toISOString())
    expect(codeOf(await finish(browser, late.ticket, lateQuery))).toBe('users.step_over')
  })

  test('SEC-1 a code made up, or of another visit', async () => {
    const browser = aBrowser()
    const { url, ticket } = await start(browser)
    const forged = new URLSearchParams(await provider.visit(url, eve))
    forged.set('code', 'inventé')
    expect(codeOf(await finish(browser, ticket, forged.toString()))).toBe('users.provider_failed')
  })

  test('a provider that does not answer is said, and asked again later', async () => {
    const gone = await aProvider('https://sillage.essai.fr')
    await gone.stop()
    await expect(asNobody(testRuntime({ ...gone.environment })).call(contract.startSingleSignOn, {})).toBeRefused(
      'users.provider_failed',
    )
  })

  test('where there is none', async () => {
    const without = asNobody(testRuntime())
    await expect(without.call(contract.startSingleSignOn, {})).toBeRefused('users.no_single_sign_on')
  })
})

describe('with a provider', () => {
  test('ORG-21 the person whose verified address it is comes in', async () => {
    const browser = aBrowser()
    expect((await goThrough(eve, browser)).status).toBe(200)
    expect((await browser.call(users.readSession, {})).body).toMatchObject({ user: { id: person.id } })
    const { rows } = await runtime.pool.query(`select data from history where firm_id = $1 and kind = 'user.signed_in'`, [
      firm.id,
    ])
    expect(rows).toEqual([{ data: { address: '192.0.2.1', by: 'single_sign_on' } }])
  })

  test('ORG-21 from then on they are found by what the provider calls them, whatever their address becomes', async () => {
    expect((await goThrough(eve)).status).toBe(200)
    for (const claims of [{ email: `mariee.${firm.id}@essai.fr`, email_verified: true }, {}]) {
      provider.people.set(eve, claims)
      const browser = aBrowser()
      expect((await goThrough(eve, browser)).status).toBe(200)
      expect((await browser.call(users.readSession, {})).body).toMatchObject({ user: { id: person.id } })
    }
    const kinds = (await historyOf(runtime, firm)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'user.provider_bound')).toHaveLength(1)
  })

  test('ORG-21 twice at once, the first time, is bound once', async () => {
    const [first, second] = [aBrowser(), aBrowser()]
    const began = [await start(first), await start(second)] as const
    const queries = [await provider.visit(began[0].url, eve), await provider.visit(began[1].url, eve)] as const
    const answers = await Promise.all([finish(first, began[0].ticket, queries[0]), finish(second, began[1].ticket, queries[1])])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await count('provider_account')).toBe(1)
  })

  test('ORG-21 an administrator undoes the binding: whoever has the address now is bound instead', async () => {
    const { userId, administrator } = { userId: person.id, administrator: as(runtime, firm.administrator) }
    const browser = aBrowser()
    await expect(administrator.call(security.unbindProvider, { userId })).toBeRefused('users.provider_not_bound')
    await goThrough(eve, browser)
    const { provider: bound } = await administrator.call(users.readUser, { userId })
    expect(bound).toEqual({ label: 'Entreprise', since: expect.any(String) })
    await expect(as(runtime, person).call(security.unbindProvider, { userId })).toBeRefused('forbidden')
    await expect(administrator.call(security.unbindProvider, { userId: firm.administrator.id })).toBeRefused(
      'users.own_provider_account',
    )
    await administrator.call(security.unbindProvider, { userId })
    expect(codeOf(await browser.call(users.readSession, {}))).toBe('signed_out')
    expect(await administrator.call(users.readUser, { userId })).toMatchObject({ provider: null })
    provider.people.set(`autre-${eve}`, { email, email_verified: true })
    expect((await goThrough(`autre-${eve}`)).status).toBe(200)
    expect((await historyOf(runtime, firm)).map(({ kind }) => kind)).toContain('user.provider_unbound')
  })

  test('ORG-21 a login that is this address wins over an e-mail address', async () => {
    const { id } = await aUser(firm, { login: email, email: `autre.${firm.id}@essai.fr` })
    const browser = aBrowser()
    expect((await goThrough(eve, browser)).status).toBe(200)
    expect((await browser.call(users.readSession, {})).body).toMatchObject({ user: { id } })
  })

  test('ORG-21 code flow with PKCE, state and nonce, all new each time', async () => {
    const [first, second] = [await start(aBrowser()), await start(aBrowser())].map(({ url }) => new URL(url).searchParams)
    expect(Object.fromEntries(first!)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'https://sillage.essai.fr/connexion/retour',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first!.get(name)!.length).toBeGreaterThan(20)
      expect(first!.get(name)).not.toBe(second!.get(name))
    }
  })

  test('ORG-21 no password serves, nor is any link sent, nor any second factor or passkey of ours made', async () => {
    const browser = aBrowser()
    const refused = { code: 'users.single_sign_on', values: { label: 'Entreprise' } }
    expect((await browser.call(users.signIn, { login: `eve.${firm.id}`, password: 'tisane-orage-bidule' })).body).toMatchObject(
      refused,
    )
    expect((await browser.call(users.askReset, { login: email })).body).toMatchObject(refused)
    expect((await browser.call(contract.askPasskey, {})).body).toMatchObject(refused)
    const token = `${firm.id}.${'x'.repeat(43)}`
    expect((await browser.call(users.readActivation, { token })).body).toMatchObject(refused)
    expect((await browser.call(users.setPassword, { token, password: 'quatre mots bien choisis' })).body).toMatchObject(refused)
    const [me, administrator] = [as(runtime, person), as(runtime, firm.administrator)]
    const proof = await aProof(firm, person)
    await expect(me.call(users.changePassword, { proof, password: 'quatre mots bien choisis' })).toBeRefused(
      'users.single_sign_on',
    )
    await expect(me.call(security.beginTwoFactor, { proof })).toBeRefused('users.single_sign_on')
    await expect(administrator.call(users.sendUserLink, { userId: person.id })).toBeRefused('users.single_sign_on')
    const added = {
      firstName: 'Ève',
      lastName: 'Durand',
      email: 'e@essai.fr',
      login: `d.${firm.id}`,
      profileId: firm.profiles.adviser,
    }
    await administrator.call(users.addUser, added)
    expect(await count('outbox_mail')).toBe(0)
    expect(await me.call(security.readSecurity, {})).toMatchObject({ singleSignOn: { label: 'Entreprise' }, passkeysHere: false })
    expect((await browser.call(contract.readSignInWays, {})).body).toEqual({
      singleSignOn: { label: 'Entreprise' },
      passkeys: false,
    })
  })
})
