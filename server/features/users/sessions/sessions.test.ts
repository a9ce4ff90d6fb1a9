import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/users/security.contract.ts'
import { changeUser, readSession, readUser, signIn } from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let firm: Firm
let person: Person
let login: string
const later = (ms: number) => runtime.setNow(new Date(Date.now() + ms).toISOString())

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  login = `eve.${firm.id}`
  person = await aUser(firm, { login, password: PASSWORD, profile: 'junior' })
})

async function signedIn(address = '192.0.2.7', userAgent = FIREFOX): Promise<Browser> {
  const browser = new Browser(site, address)
  const { status } = await browser.call(signIn, { login, password: PASSWORD }, { headers: { 'user-agent': userAgent } })
  expect(status).toBe(200)
  return browser
}
interface Row {
  readonly id: string
  readonly isThis: boolean
}
const sessionsOf = async (browser: Browser) => (await browser.call(contract.listSessions, {})).body['sessions'] as Row[]
const statusOf = async (browser: Browser) => (await browser.call(readSession, {})).status

describe('my sessions', () => {
  test('SEC-1 another’s session is not there', async () => {
    const [mine] = await sessionsOf(await signedIn())
    await expect(as(runtime, firm.administrator).call(contract.revokeSession, { sessionId: mine!.id })).toBeRefused('not_found')
    expect((await as(runtime, firm.administrator).call(contract.listSessions, {})).sessions).toEqual([])
  })

  test('SEC-1 each with device, address and last use; the one in use is marked, one that is over is gone', async () => {
    await signedIn('192.0.2.9')
    later(14 * 86_400_000 + 60_000)
    const there = await signedIn('192.0.2.8', 'curl/8')
    const here = await signedIn()
    const sessions = await sessionsOf(here)
    expect(sessions).toHaveLength(2)
    expect(sessions.find(({ isThis }) => isThis)).toMatchObject({ browser: 'Firefox', system: 'Linux', address: '192.0.2.7' })
    expect(sessions.find(({ isThis }) => !isThis)).toMatchObject({ browser: null, system: null, address: '192.0.2.8' })
    expect((await sessionsOf(there)).filter(({ isThis }) => isThis)).toHaveLength(1)
  })

  test('SEC-1 one that is closed is out at its next request; this one too, if wanted', async () => {
    const [here, there] = [await signedIn(), await signedIn('192.0.2.8')]
    const other = (await sessionsOf(here)).find(({ isThis }) => !isThis)!
    expect((await here.call(contract.revokeSession, { sessionId: other.id })).status).toBe(200)
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401])
  })

  test('SEC-1 all the others are closed at once, and it is recorded', async () => {
    const [here, ...others] = [await signedIn(), await signedIn('192.0.2.8'), await signedIn('192.0.2.9')]
    expect((await here.call(contract.revokeOtherSessions, {})).body).toEqual({ count: 2 })
    expect([await statusOf(here), ...(await Promise.all(others.map(statusOf)))]).toEqual([200, 401, 401])
    const { rows } = await runtime.pool.query(`select data from history where firm_id = $1 and kind = 'user.sessions_closed'`, [
      firm.id,
    ])
    expect(rows).toEqual([{ data: { count: 2 } }])
  })
})

describe('a session whose user’s rights change', () => {
  async function changeProfile(): Promise<void> {
    const administrator = as(runtime, firm.administrator)
    const { version, firstName, lastName, email } = await administrator.call(readUser, { userId: person.id })
    const profileId = firm.profiles.adviser
    await administrator.call(changeUser, {
      userId: person.id,
      version,
      firstName,
      lastName,
      email,
      login,
      profileId,
      active: true,
    })
  }
  const SESSION = 'sillage_session'

  test('SEC-1 goes on under another secret, for its cookies too; the one before opens nothing a minute later', async () => {
    const browser = await signedIn()
    const before = browser.cookies.get(SESSION)!
    expect((await browser.call(readSession, {})).setCookies).toEqual([])
    await changeProfile()
    expect((await browser.call(readSession, {})).setCookies).toHaveLength(2)
    expect(browser.cookies.get(SESSION)).not.toBe(before)
    expect((await browser.call(readSession, {})).setCookies).toEqual([])
    expect((await browser.call(contract.revokeOtherSessions, {})).status).toBe(200)
    const old = new Browser(site)
    old.cookies.set(SESSION, before)
    expect(await statusOf(old)).toBe(200)
    later(61_000)
    expect([await statusOf(old), await statusOf(browser)]).toEqual([401, 200])
  })

  test('SEC-1 requests under way at once all pass, and one secret comes of them', async () => {
    const browser = await signedIn()
    await changeProfile()
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.call(readSession, {})))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(answers.filter(({ setCookies }) => setCookies.length > 0)).toHaveLength(1)
  })
})
