import { beforeEach, describe, expect, test } from 'vitest'
import * as security from '#contract/users/security.contract.ts'
import * as contract from '#contract/users/sign-in.contract.ts'
import { changePassword, readSession, signIn } from '#contract/users/users.contract.ts'
import { PasskeyCreation, PasskeyRequest } from '#contract/users/sign-in.shapes.ts'
import { as, asNobody, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'
import { aDevice } from './device.factory.ts'
import type { Device } from './device.factory.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
const MINUTE = 60_000

let firm: Firm
let person: Person
let login: string
let counter = 0
const aBrowser = () => new Browser(site, `203.0.113.${++counter % 250}`)

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  login = `eve.${firm.id}`
  person = await aUser(firm, { login, password: PASSWORD, profile: 'junior' })
})

async function signedIn(as = login): Promise<Browser> {
  const browser = aBrowser()
  expect((await browser.call(signIn, { login: as, password: PASSWORD })).status).toBe(200)
  return browser
}
const proofOf = async (browser: Browser) =>
  String((await browser.call(contract.proveIdentity, { password: PASSWORD })).body['proof'])

async function begin(browser: Browser) {
  const { body } = await browser.call(security.beginPasskey, { proof: await proofOf(browser) })
  return { ticket: String(body['ticket']), options: PasskeyCreation.parse(body['options']) }
}
async function register(browser: Browser, name = 'Téléphone', device = aDevice()): Promise<Device> {
  const { ticket, options } = await begin(browser)
  const { status } = await browser.call(security.addPasskey, { ticket, name, made: device.make(options) })
  expect(status).toBe(200)
  return device
}
async function challenge(browser: Browser, secondFactor: string | null = null) {
  const { body } = await browser.call(contract.askPasskey, { secondFactor })
  return { ticket: String(body['ticket']), options: PasskeyRequest.parse(body['options']) }
}
async function enter(device: Device, behaviour = {}, browser = aBrowser()) {
  const { ticket, options } = await challenge(browser)
  return browser.call(contract.signInWithPasskey, { ticket, answer: device.answer(options, behaviour) })
}
const codeOf = ({ body }: { body: Readonly<Record<string, unknown>> }) => body['code']

describe('passkeys are refused', () => {
  test('SEC-1 that nobody registered, or that was removed', async () => {
    const browser = await signedIn()
    const device = await register(browser)
    const { id } = (await as(runtime, person).call(security.readSecurity, {})).passkeys[0]!
    expect(codeOf(await enter(aDevice(), { handle: Buffer.from(`${firm.id}.${person.id}`).toString('base64url') }))).toBe(
      'users.passkey_unknown',
    )
    expect(codeOf(await enter(device, { handle: Buffer.from('n’importe quoi').toString('base64url') }))).toBe(
      'users.passkey_unknown',
    )
    expect(codeOf(await browser.call(security.removePasskey, { passkeyId: id, proof: 'x'.repeat(43) }))).toBe('users.step_over')
    expect((await browser.call(security.removePasskey, { passkeyId: id, proof: await proofOf(browser) })).status).toBe(200)
    expect(codeOf(await enter(device))).toBe('users.passkey_unknown')
  })

  test('SEC-1 whose device did not verify its owner, made at another address, or copied', async () => {
    const browser = await signedIn()
    const device = await register(browser)
    expect(codeOf(await enter(device, { verifies: false }))).toBe('users.passkey_refused')
    expect(codeOf(await enter(device, { origin: 'https://sillage.exemple.ru' }))).toBe('users.passkey_refused')
    expect((await enter(device, { counter: 40 })).status).toBe(200)
    expect(codeOf(await enter(device, { counter: 12 }))).toBe('users.passkey_refused')
  })

  test('SEC-1 for another user’s account', async () => {
    const device = await register(await signedIn())
    const other = await aUser(firm)
    expect(codeOf(await enter(device, { handle: Buffer.from(`${firm.id}.${other.id}`).toString('base64url') }))).toBe(
      'users.passkey_unknown',
    )
  })

  test('SEC-1 whose answer is given twice, to another challenge or too late', async () => {
    const device = await register(await signedIn())
    const browser = aBrowser()
    const [first, second] = [await challenge(browser), await challenge(browser)]
    const answer = device.answer(first.options)
    expect(codeOf(await browser.call(contract.signInWithPasskey, { ticket: second.ticket, answer }))).toBe(
      'users.passkey_refused',
    )
    expect((await browser.call(contract.signInWithPasskey, { ticket: first.ticket, answer })).status).toBe(200)
    expect(codeOf(await browser.call(contract.signInWithPasskey, { ticket: first.ticket, answer }))).toBe('users.step_over')
    const late = await challenge(browser)
    runtime.setNow(new Date(Date.now() + 11 * MINUTE).toISOString())
    const tooLate = { ticket: late.ticket, answer: device.answer(late.options) }
    expect(codeOf(await browser.call(contract.signInWithPasskey, tooLate))).toBe('users.step_over')
  })

  test('SEC-1 when they are made without verification, elsewhere, or by a session of somebody else', async () => {
    const browser = await signedIn()
    const tries = [{ verifies: false }, { origin: 'https://sillage.exemple.ru' }]
    for (const behaviour of tries) {
      const { ticket, options } = await begin(browser)
      const made = aDevice().make(options, behaviour)
      expect(codeOf(await browser.call(security.addPasskey, { ticket, name: 'Clé', made }))).toBe('users.passkey_refused')
    }
    await aUser(firm, { login: `${login}.bis`, password: PASSWORD })
    const { ticket, options } = await begin(browser)
    const theirs = await (
      await signedIn(`${login}.bis`)
    ).call(security.addPasskey, { ticket, name: 'Clé', made: aDevice().make(options) })
    expect(codeOf(theirs)).toBe('users.step_over')
    expect(codeOf(await browser.call(security.beginPasskey, { proof: 'x'.repeat(43) }))).toBe('users.step_over')
  })

  test('ORG-22 when their owner is inactive', async () => {
    const device = await register(await signedIn())
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, person.id])
    expect(codeOf(await enter(device))).toBe('users.inactive')
  })

  test('SEC-1 at an address that nobody set', async () => {
    await expect(asNobody(runtime).call(contract.askPasskey, {})).toBeRefused('users.passkeys_not_here')
    expect(await asNobody(runtime).call(contract.readSignInWays, {})).toEqual({ singleSignOn: null, passkeys: false })
    expect((await aBrowser().call(contract.readSignInWays, {})).body).toEqual({ singleSignOn: null, passkeys: true })
  })

  test('another’s passkey does not exist here', async () => {
    await register(await signedIn())
    const { id } = (await as(runtime, person).call(security.readSecurity, {})).passkeys[0]!
    await expect(as(runtime, firm.administrator).call(security.renamePasskey, { passkeyId: id, name: 'À moi' })).toBeRefused(
      'not_found',
    )
  })
})

describe('passkeys', () => {
  test('SEC-1 several, with names; each signs in without login nor password', async () => {
    const browser = await signedIn()
    const [phone, key] = [await register(browser), await register(browser, 'Clé USB')]
    for (const device of [phone, key]) {
      const entering = aBrowser()
      expect((await enter(device, {}, entering)).status).toBe(200)
      expect((await entering.call(readSession, {})).body).toMatchObject({ user: { id: person.id } })
    }
    const { passkeys } = await as(runtime, person).call(security.readSecurity, {})
    expect(passkeys).toMatchObject([
      { name: 'Téléphone', usedAt: expect.any(String) },
      { name: 'Clé USB', usedAt: expect.any(String) },
    ])
    await as(runtime, person).call(security.renamePasskey, { passkeyId: passkeys[0]!.id, name: 'Ancien téléphone' })
    expect((await as(runtime, person).call(security.readSecurity, {})).passkeys[0]!.name).toBe('Ancien téléphone')
  })

  test('SEC-1 a passkey confirms who is there, its owner only', async () => {
    const browser = await signedIn()
    const device = await register(browser)
    const { ticket, options } = await challenge(browser)
    const { body } = await browser.call(contract.proveIdentity, { passkey: { ticket, answer: device.answer(options) } })
    const change = { proof: String(body['proof']), password: 'quatre mots bien choisis' }
    expect((await browser.call(changePassword, change)).status).toBe(200)
    await aUser(firm, { login: `${login}.bis`, password: PASSWORD })
    const other = await signedIn(`${login}.bis`)
    const asked = await challenge(other)
    const passkey = { ticket: asked.ticket, answer: device.answer(asked.options) }
    expect(codeOf(await other.call(contract.proveIdentity, { passkey }))).toBe('users.passkey_unknown')
  })
})
