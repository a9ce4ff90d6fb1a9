import { beforeEach, describe, expect, test } from 'vitest'
import { proveIdentity } from '#contract/users/sign-in.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
const DAY = 86_400_000

let firm: Firm
let login: string
let counter = 0
const anAddress = () => `192.0.2.${++counter}`
const later = (ms: number) => runtime.setNow(new Date(Date.now() + ms).toISOString())

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  login = `Ève.${firm.id}@essai.fr`
})
const aPerson = (options = {}) => aUser(firm, { login, password: PASSWORD, ...options })
const tryWith = (browser: Browser, password: string, as = login) => browser.call(contract.signIn, { login: as, password })
const fail = async (browser: Browser, times: number) => {
  for (let time = 0; time < times; time++) await tryWith(browser, 'pas celui-là')
}

describe('signing in', () => {
  test('SEC-1 an unknown login and a wrong password get the same answer', async () => {
    await aPerson()
    const [wrong, unknown] = [
      await tryWith(new Browser(site, anAddress()), 'pas celui-là'),
      await tryWith(new Browser(site, anAddress()), 'pas celui-là', 'personne@essai.fr'),
    ]
    expect(wrong.status).toBe(409)
    expect(wrong.body).toMatchObject({ code: 'users.bad_credentials' })
    expect(unknown).toMatchObject({ status: wrong.status, body: wrong.body, setCookies: [] })
  })

  test('SEC-1 an unknown login takes as long as a wrong password', async () => {
    await aPerson()
    const fastest = new Map([login, 'personne@essai.fr'].map((as) => [as, Infinity]))
    for (let time = 0; time < 8; time++) {
      for (const [as, best] of fastest) {
        const browser = new Browser(site, anAddress())
        const started = performance.now()
        await tryWith(browser, 'pas celui-là', as)
        fastest.set(as, Math.min(best, performance.now() - started))
      }
    }
    const [wrong, unknown] = [...fastest.values()]
    expect(unknown! / wrong!).toBeGreaterThan(0.5)
    expect(unknown! / wrong!).toBeLessThan(2)
  })

  test('ORG-22 an inactive user is told so only after the right password', async () => {
    const person = await aPerson()
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, person.id])
    const browser = new Browser(site, anAddress())
    expect((await tryWith(browser, 'pas celui-là')).body).toMatchObject({ code: 'users.bad_credentials' })
    expect((await tryWith(browser, PASSWORD)).body).toMatchObject({ code: 'users.inactive' })
  })

  test('ORG-10 whose profile is not valid does not come in', async () => {
    await aPerson({ profile: 'junior' })
    await runtime.pool.query('update profile set valid = false where firm_id = $1 and id = $2', [firm.id, firm.profiles.junior])
    expect((await tryWith(new Browser(site, anAddress()), PASSWORD)).body).toMatchObject({
      code: 'users.profile_invalid',
      values: { profile: 'Conseiller junior' },
    })
  })

  test('SEC-1 a user who never chose a password does not come in with any', async () => {
    await aPerson({ password: undefined })
    expect((await tryWith(new Browser(site, anAddress()), PASSWORD)).body).toMatchObject({ code: 'users.bad_credentials' })
  })

  test('SEC-1 repeated failures slow the next try down, even with the right password, and never for good', async () => {
    await aPerson()
    const browser = new Browser(site, anAddress())
    await fail(browser, 6)
    const refused = await tryWith(browser, PASSWORD)
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } })
    expect(refused.body['message']).toMatch(/réessayez dans \d+ s\./)
    later(31_000)
    expect((await tryWith(browser, PASSWORD)).status).toBe(200)
    await fail(browser, 3)
    expect((await tryWith(browser, PASSWORD)).status).toBe(200)
  })

  test('SEC-1 a hundred tries at once are not a hundred guesses', async () => {
    await aPerson()
    const browser = new Browser(site, anAddress())
    const answers = await Promise.all(Array.from({ length: 40 }, () => tryWith(browser, 'pas celui-là')))
    expect(answers.filter(({ status }) => status === 409).length).toBeLessThanOrEqual(6)
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(34)
  })

  test('SEC-1 strangers trying from everywhere do not shut the right person out', async () => {
    await aPerson()
    const mine = anAddress()
    expect((await tryWith(new Browser(site, mine), PASSWORD)).status).toBe(200)
    for (let stranger = 0; stranger < 5; stranger++) await fail(new Browser(site, anAddress()), 5)
    expect((await tryWith(new Browser(site, anAddress()), PASSWORD)).status).toBe(429)
    expect((await tryWith(new Browser(site, mine), PASSWORD)).status).toBe(200)
  })

  test('a login is read whatever its capitals, accents written in two ways and spaces around', async () => {
    await aPerson()
    expect((await tryWith(new Browser(site, anAddress()), PASSWORD, ` ${login.toUpperCase().normalize('NFD')} `)).status).toBe(
      200,
    )
  })

  test('SEC-1 opens a session whose secret is kept nowhere, and says who one is', async () => {
    const person = await aPerson({ profile: 'junior', firstName: 'Ève', lastName: 'Durand' })
    const browser = new Browser(site, anAddress())
    await tryWith(browser, PASSWORD)
    const secret = browser.cookies.get('sillage_session')!
    const kept = await runtime.pool.query('select * from session where firm_id = $1', [firm.id])
    expect(JSON.stringify(kept.rows)).not.toContain(secret.split('.')[1])
    const { body } = await browser.call(contract.readSession, {})
    expect(body).toMatchObject({
      user: { id: person.id, firstName: 'Ève', profileName: 'Conseiller junior' },
      firm: { id: firm.id, isDemo: false },
      flags: ['accounts.manage', 'accounts.see'],
      scopes: { 'deals.access': 'group', 'calendar.see': 'own' },
    })
    expect(Object.keys(body['scopes'] as object)).toHaveLength(13)
  })
})

describe('a session', () => {
  const signedIn = async (address = anAddress()) => {
    const browser = new Browser(site, address)
    expect((await tryWith(browser, PASSWORD)).status).toBe(200)
    return browser
  }
  const statusOf = async (browser: Browser) => (await browser.call(contract.readSession, {})).status
  const proofOf = async (browser: Browser) => String((await browser.call(proveIdentity, { password: PASSWORD })).body['proof'])
  const sessions = async () =>
    (
      await runtime.pool.query<{ seen_at: string; expires_at: string }>(
        'select seen_at, expires_at from session where firm_id = $1',
        [firm.id],
      )
    ).rows

  test('SEC-1 a secret that nobody was given opens nothing', async () => {
    const browser = new Browser(site)
    expect(await statusOf(browser)).toBe(401)
    for (const secret of ['', '1', `${firm.id}.`, `${firm.id}.${'a'.repeat(43)}`, '999999999.x', 'x.y']) {
      browser.cookies.set('sillage_session', secret)
      expect(await statusOf(browser)).toBe(401)
    }
  })

  test('SEC-1 signing in again in the same browser closes the session before', async () => {
    await aPerson()
    const browser = await signedIn()
    const earlier = browser.cookies.get('sillage_session')!
    await tryWith(browser, PASSWORD)
    expect(browser.cookies.get('sillage_session')).not.toBe(earlier)
    expect(await sessions()).toHaveLength(1)
    browser.cookies.set('sillage_session', earlier)
    expect(await statusOf(browser)).toBe(401)
  })

  test('signing out closes it and takes the cookies away', async () => {
    await aPerson()
    const browser = await signedIn()
    const { sillage_session: secret } = Object.fromEntries(browser.cookies)
    expect((await browser.call(contract.signOut, {})).status).toBe(200)
    expect([...browser.cookies.keys()]).toEqual([])
    browser.cookies.set('sillage_session', secret!)
    expect(await statusOf(browser)).toBe(401)
  })

  test('SEC-1 stays open while it is used, not beyond two weeks without, nor three months', async () => {
    await aPerson()
    const [used, left] = [await signedIn(), await signedIn()]
    for (let day = 10; day < 90; day += 10) {
      later(day * DAY)
      expect(await statusOf(used)).toBe(200)
    }
    expect(await statusOf(left)).toBe(401)
    later(90 * DAY + 1000)
    expect(await statusOf(used)).toBe(401)
  })

  test('SEC-1 being used is written at most every five minutes, and the cookies are given anew', async () => {
    await aPerson()
    const browser = await signedIn()
    const [before] = await sessions()
    later(4 * 60_000)
    expect((await browser.call(contract.readSession, {})).setCookies).toEqual([])
    expect(await sessions()).toEqual([before])
    later(6 * 60_000)
    expect((await browser.call(contract.readSession, {})).setCookies).toHaveLength(2)
    const [after] = await sessions()
    expect(after!.seen_at > before!.seen_at).toBe(true)
    expect(after!.expires_at > before!.expires_at).toBe(true)
  })

  test('ORG-22 a user made inactive is out at the next request', async () => {
    const person = await aPerson()
    const browser = await signedIn()
    const { version, profile, email, firstName, lastName } = await as(runtime, firm.administrator).call(contract.readUser, {
      userId: person.id,
    })
    await as(runtime, firm.administrator).call(contract.changeUser, {
      userId: person.id,
      version,
      firstName,
      lastName,
      email,
      login,
      profileId: profile.id,
      active: false,
    })
    expect(await statusOf(browser)).toBe(401)
    expect(await sessions()).toEqual([])
  })

  test('SEC-1 the password is changed by whoever knows it, to one that is not guessed', async () => {
    await aPerson({ lastName: 'Pelletier' })
    const browser = await signedIn()
    expect((await browser.call(proveIdentity, { password: 'pas celui-là' })).body).toMatchObject({ code: 'users.wrong_password' })
    const proof = await proofOf(browser)
    const change = (password: string, shown = proof) => browser.call(contract.changePassword, { proof: shown, password })
    expect((await change('quatre mots bien choisis', 'x'.repeat(43))).body).toMatchObject({ code: 'users.step_over' })
    expect((await change('pelletier-pelletier-1')).body).toMatchObject({ code: 'users.password_guessable' })
    expect((await change('court')).body).toMatchObject({ code: 'invalid_input' })
    expect((await change('quatre mots bien choisis')).status).toBe(200)
    expect((await change('tisane-orage-bidule')).body).toMatchObject({ code: 'users.step_over' })
  })

  test('SEC-1 changing the password closes the other sessions, not the one in use', async () => {
    await aPerson()
    const [here, elsewhere] = [await signedIn(), await signedIn()]
    const change = { proof: await proofOf(here), password: 'quatre mots bien choisis' }
    expect((await here.call(contract.changePassword, change)).status).toBe(200)
    expect(await statusOf(here)).toBe(200)
    expect(await statusOf(elsewhere)).toBe(401)
    expect((await tryWith(new Browser(site, anAddress()), 'quatre mots bien choisis')).status).toBe(200)
  })
})
