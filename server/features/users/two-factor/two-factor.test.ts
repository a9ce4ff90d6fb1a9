import { generateSync } from 'otplib'
import { beforeEach, describe, expect, test } from 'vitest'
import * as security from '#contract/users/security.contract.ts'
import * as contract from '#contract/users/sign-in.contract.ts'
import { PasskeyCreation, PasskeyRequest } from '#contract/users/sign-in.shapes.ts'
import { readSession, signIn } from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aDevice } from '../passkeys/device.factory.ts'
import { aProof } from '../sign-in/sign-in.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
/** In the middle of a 30-second step. */
const NOON = Date.parse('2026-11-22T12:00:15.000Z')

let firm: Firm
let person: Person
let login: string
let counter = 0
const aBrowser = () => new Browser(site, `203.0.113.${++counter % 250}`)
const at = (seconds: number) => runtime.setNow(new Date(NOON + seconds * 1000).toISOString())
const codeAt = (secret: string, seconds: number) => generateSync({ secret, epoch: Math.floor(NOON / 1000) + seconds })

beforeEach(async () => {
  at(0)
  firm = await aFirm(runtime)
  login = `eve.${firm.id}`
  person = await aUser(firm, { login, password: PASSWORD, profile: 'junior' })
})

const mine = () => as(runtime, person)
/** Turned on two minutes before noon. */
async function turnedOn(who = person): Promise<{ secret: string; recoveryCodes: string[] }> {
  at(-120)
  const { ticket, secret } = await as(runtime, who).call(security.beginTwoFactor, { proof: await aProof(firm, who) })
  const { recoveryCodes } = await as(runtime, who).call(security.turnOnTwoFactor, { ticket, code: codeAt(secret, -120) })
  at(0)
  return { secret, recoveryCodes }
}
async function password(browser: Browser, as = login): Promise<{ ticket: string; passkeys: boolean }> {
  const { status, body } = await browser.call(signIn, { login: as, password: PASSWORD })
  expect(status).toBe(200)
  return body['secondFactor'] as { ticket: string; passkeys: boolean }
}
const code = (browser: Browser, ticket: string, typed: string) =>
  browser.call(contract.enterSecondFactor, { ticket, code: typed })
const refusalOf = ({ body }: { body: Readonly<Record<string, unknown>> }) => body['code']

describe('the second factor is refused', () => {
  test('SEC-1 without it, the password opens no session', async () => {
    await turnedOn()
    const browser = aBrowser()
    const { passkeys } = await password(browser)
    expect(passkeys).toBe(false)
    expect(browser.cookies.has('sillage_session')).toBe(false)
    expect((await browser.call(readSession, {})).status).toBe(401)
  })

  test('SEC-1 a wrong code, and one of more than a step ago or ahead', async () => {
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const { ticket } = await password(browser)
    const wrong = codeAt(secret, 0) === '000000' ? '111111' : '000000'
    for (const typed of [wrong, 'abcd-efgh-jkmn', codeAt(secret, -60), codeAt(secret, 60)])
      expect(refusalOf(await code(browser, ticket, typed))).toBe('users.wrong_code')
  })

  test('SEC-1 a code that served once, even when it comes twice at once', async () => {
    const { secret } = await turnedOn()
    const [first, second] = [aBrowser(), aBrowser()]
    const tickets = [await password(first), await password(second)] as const
    const typed = codeAt(secret, 0)
    const answers = await Promise.all([code(first, tickets[0].ticket, typed), code(second, tickets[1].ticket, typed)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(refusalOf(answers.find(({ status }) => status === 409)!)).toBe('users.code_reused')
    const again = aBrowser()
    expect(refusalOf(await code(again, (await password(again)).ticket, typed))).toBe('users.code_reused')
    // The code before it is older still, though within the drift.
    expect(refusalOf(await code(again, (await password(again)).ticket, codeAt(secret, -30)))).toBe('users.code_reused')
  })

  test('SEC-1 the code that turned it on does not sign in', async () => {
    const { secret } = await turnedOn()
    at(-110)
    const browser = aBrowser()
    expect(refusalOf(await code(browser, (await password(browser)).ticket, codeAt(secret, -110)))).toBe('users.code_reused')
  })

  test('SEC-1 a recovery code that served, and one replaced by others', async () => {
    const { recoveryCodes } = await turnedOn()
    const browser = aBrowser()
    expect((await code(browser, (await password(browser)).ticket, recoveryCodes[0]!.toUpperCase())).status).toBe(200)
    expect(refusalOf(await code(browser, (await password(browser)).ticket, recoveryCodes[0]!))).toBe('users.code_reused')
    expect((await mine().call(security.readSecurity, {})).recoveryCodesLeft).toBe(9)
    const renewed = await mine().call(security.renewRecoveryCodes, { proof: await aProof(firm, person) })
    expect(renewed.recoveryCodes).toHaveLength(10)
    expect(refusalOf(await code(browser, (await password(browser)).ticket, recoveryCodes[1]!))).toBe('users.wrong_code')
    const other = aBrowser()
    expect((await code(other, (await password(other)).ticket, renewed.recoveryCodes[0]!)).status).toBe(200)
  })

  test('SEC-1 a ticket too old, used or made up', async () => {
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const { ticket } = await password(browser)
    expect(refusalOf(await code(browser, 'x'.repeat(43), codeAt(secret, 0)))).toBe('users.step_over')
    at(301)
    expect(refusalOf(await code(browser, ticket, codeAt(secret, 301)))).toBe('users.step_over')
    at(330)
    const fresh = await password(browser)
    expect((await code(browser, fresh.ticket, codeAt(secret, 330))).status).toBe(200)
    expect(refusalOf(await code(browser, fresh.ticket, codeAt(secret, 360)))).toBe('users.step_over')
  })

  test('SEC-1 codes are slowed like passwords, and giving the password again frees nothing', async () => {
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const wrong = codeAt(secret, 0) === '000000' ? '111111' : '000000'
    const statuses: number[] = []
    for (let time = 0; time < 4; time++) {
      const { status, body } = await browser.call(signIn, { login, password: PASSWORD })
      statuses.push(status)
      const ticket = (body['secondFactor'] as { ticket: string } | undefined)?.ticket
      if (ticket) statuses.push((await code(browser, ticket, wrong)).status)
    }
    expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(6)
    expect(statuses.at(-1)).toBe(429)
    at(31)
    const { ticket } = await password(browser)
    at(62)
    expect((await code(browser, ticket, codeAt(secret, 62))).status).toBe(200)
    expect((await password(browser)).ticket).toBeDefined()
  })

  test('ORG-22 somebody made inactive between password and code', async () => {
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const { ticket } = await password(browser)
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, person.id])
    expect(refusalOf(await code(browser, ticket, codeAt(secret, 0)))).toBe('users.inactive')
  })

  test('SEC-1 nothing about it changes without proof, nor with another’s proof, nor twice with one', async () => {
    await turnedOn()
    const proof = await aProof(firm, person)
    const theirs = await aProof(firm, firm.administrator)
    for (const operation of [security.beginTwoFactor, security.turnOffTwoFactor, security.renewRecoveryCodes] as const)
      for (const shown of ['x'.repeat(43), theirs])
        await expect(mine().call(operation, { proof: shown })).toBeRefused('users.step_over')
    await mine().call(security.renewRecoveryCodes, { proof })
    await expect(mine().call(security.turnOffTwoFactor, { proof })).toBeRefused('users.step_over')
  })

  test('SEC-1 who is there is confirmed by the password, slowed like at the door, and by a session', async () => {
    expect((await aBrowser().call(contract.proveIdentity, { password: PASSWORD })).status).toBe(401)
    const browser = aBrowser()
    await browser.call(signIn, { login, password: PASSWORD })
    const answers = []
    for (let time = 0; time < 7; time++) answers.push(await browser.call(contract.proveIdentity, { password: 'pas celui-là' }))
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 429, 429])
    expect(refusalOf(answers[0]!)).toBe('users.wrong_password')
  })

  test('a first code that is wrong turns nothing on, and may be typed again', async () => {
    const { ticket, secret } = await mine().call(security.beginTwoFactor, { proof: await aProof(firm, person) })
    await expect(mine().call(security.turnOnTwoFactor, { ticket, code: 'abc' })).toBeRefused('users.wrong_code')
    expect((await mine().call(security.readSecurity, {})).twoFactorSince).toBeNull()
    await mine().call(security.turnOnTwoFactor, { ticket, code: codeAt(secret, 0) })
    await expect(mine().call(security.turnOnTwoFactor, { ticket, code: codeAt(secret, 30) })).toBeRefused('users.step_over')
  })

  test('where it is off there is nothing to turn off, to renew or to reset', async () => {
    await expect(mine().call(security.turnOffTwoFactor, { proof: await aProof(firm, person) })).toBeRefused(
      'users.two_factor_is_off',
    )
    await expect(mine().call(security.renewRecoveryCodes, { proof: await aProof(firm, person) })).toBeRefused(
      'users.two_factor_is_off',
    )
    await expect(as(runtime, firm.administrator).call(security.resetTwoFactor, { userId: person.id })).toBeRefused(
      'users.nothing_to_reset',
    )
    await expect(mine().call(security.resetTwoFactor, { userId: person.id })).toBeRefused('forbidden')
    const administrator = as(runtime, firm.administrator)
    const own = { userId: firm.administrator.id }
    await expect(administrator.call(security.resetTwoFactor, own)).toBeRefused('users.own_second_factor')
    const elsewhere = await aFirm(runtime)
    await expect(as(runtime, elsewhere.administrator).call(security.resetTwoFactor, { userId: person.id })).toBeRefused(
      'not_found',
    )
  })
})

describe('the second factor', () => {
  test.each([-30, 0, 30])('SEC-1 a code %i seconds away from our clock is right', async (drift) => {
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const { ticket } = await password(browser)
    const typed = codeAt(secret, drift)
    expect((await code(browser, ticket, `${typed.slice(0, 3)} ${typed.slice(3)}`)).status).toBe(200)
    expect((await browser.call(readSession, {})).body).toMatchObject({ user: { id: person.id } })
  })

  test('SEC-5 neither the secret nor a recovery code can be read in the database', async () => {
    const { secret, recoveryCodes } = await turnedOn()
    const { rows } = await runtime.pool.query(
      `select encode(totp_secret, 'escape') as sealed from two_factor where firm_id = $1
       union all select encode(code_mark, 'escape') from recovery_code where firm_id = $1
       union all select facts::text from sign_in_step`,
      [firm.id],
    )
    expect(rows.length).toBeGreaterThanOrEqual(11)
    for (const hidden of [secret, ...recoveryCodes, ...recoveryCodes.map((one) => one.replaceAll('-', ''))])
      expect(JSON.stringify(rows)).not.toContain(hidden)
  })

  test('SEC-1 the link in the QR code names us and the login', async () => {
    const { uri, secret } = await mine().call(security.beginTwoFactor, { proof: await aProof(firm, person) })
    const url = new URL(uri)
    expect([url.protocol, url.host, decodeURIComponent(url.pathname)]).toEqual(['otpauth:', 'totp', `/Sillage:${login}`])
    expect(url.searchParams.get('secret')).toBe(secret)
  })

  test('SEC-1 a passkey answers in place of a code, one’s own only', async () => {
    const before = aBrowser()
    await before.call(signIn, { login, password: PASSWORD })
    const begun = await before.call(security.beginPasskey, { proof: await aProof(firm, person) })
    const device = aDevice()
    const made = device.make(PasskeyCreation.parse(begun.body['options']))
    await before.call(security.addPasskey, { ticket: String(begun.body['ticket']), name: 'Clé', made })
    await turnedOn()
    const browser = aBrowser()
    const { ticket: secondFactor, passkeys } = await password(browser)
    expect(passkeys).toBe(true)
    const { body } = await browser.call(contract.askPasskey, { secondFactor })
    const request = PasskeyRequest.parse(body['options'])
    expect(request.allowCredentials).toHaveLength(1)
    const answer = device.answer(request)
    expect((await browser.call(contract.signInWithPasskey, { ticket: String(body['ticket']), answer })).status).toBe(200)
    expect((await browser.call(readSession, {})).status).toBe(200)
  })

  test('SEC-1 the administrator resets it: sessions closed, recorded, told by mail; the password suffices again', async () => {
    await turnedOn()
    await as(runtime, firm.administrator).call(security.resetTwoFactor, { userId: person.id })
    const browser = aBrowser()
    expect(await password(browser)).toBeNull()
    const { rows } = await runtime.pool.query<{ kind: string }>(
      `select kind from history where firm_id = $1 and subject_id = $2 and kind like 'user.two%' order by seq`,
      [firm.id, person.id],
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['user.two_factor_on', 'user.two_factor_reset'])
    const mails = await runtime.pool.query<{ kind: string; text_body: string }>('select * from outbox_mail where firm_id = $1', [
      firm.id,
    ])
    expect(mails.rows).toMatchObject([{ kind: 'two_factor_reset', text_body: expect.stringContaining('Ada Ministre a retiré') }])
  })

  test('SEC-1 turned off, it is asked no more and its codes are gone', async () => {
    await turnedOn()
    await mine().call(security.turnOffTwoFactor, { proof: await aProof(firm, person) })
    expect(await mine().call(security.readSecurity, {})).toMatchObject({ twoFactorSince: null, recoveryCodesLeft: 0 })
    expect(await password(aBrowser())).toBeNull()
  })

  test('SEC-1 set up anew on another telephone, the one before serves no more', async () => {
    const before = await turnedOn()
    const { secret } = await turnedOn()
    const browser = aBrowser()
    const { ticket } = await password(browser)
    expect(refusalOf(await code(browser, ticket, codeAt(before.secret, 0)))).toBe('users.wrong_code')
    expect((await code(browser, ticket, codeAt(secret, 0))).status).toBe(200)
  })
})
