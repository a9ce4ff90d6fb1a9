import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

const runtime = testRuntime({ PUBLIC_URL: 'https://sillage.essai.fr' })
const site = await aSite(runtime)
const CHOSEN = 'tisane-orage-bidule'
const HOUR = 3_600_000

let firm: Firm
let login: string
let counter = 0
const aBrowser = () => new Browser(site, `198.51.100.${++counter}`)
const later = (ms: number) => runtime.setNow(new Date(Date.now() + ms).toISOString())

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime, { name: 'Cabinet Duparc' })
  login = `eve.${firm.id}`
})

interface Sent {
  kind: string
  to_address: string
  subject: string
  text_body: string
  html_body: string
}
const mails = async () =>
  (await runtime.pool.query<Sent>('select * from outbox_mail where firm_id = $1 order by created_at, id', [firm.id])).rows
const tokenOf = ({ text_body }: Sent) => /https:\/\/sillage\.essai\.fr\/activation\/(\S+)/.exec(text_body)![1]!
const ask = (browser: Browser, as: string) => browser.call(contract.askReset, { login: as })
const choose = (token: string, password = CHOSEN, browser = aBrowser()) => browser.call(contract.setPassword, { token, password })
const added = () =>
  as(runtime, firm.administrator).call(contract.addUser, {
    firstName: 'Ève',
    lastName: 'D’Arc <b>',
    email: `eve.${firm.id}@essai.fr`,
    login,
    profileId: firm.profiles.adviser,
  })

describe('activation and reset by single-use link', () => {
  test('ORG-21 an unknown, an expired and a used link are refused, each in its words', async () => {
    await added()
    const token = tokenOf((await mails())[0]!)
    const other = `${firm.id}.${'x'.repeat(43)}`
    expect((await choose(other)).body).toMatchObject({ code: 'users.link_over' })
    expect((await choose('n’importe quoi de long')).body).toMatchObject({ code: 'users.link_over' })
    later(7 * 24 * HOUR + 1000)
    expect((await choose(token)).body).toMatchObject({ code: 'users.link_over' })
    runtime.setNow(null)
    expect((await choose(token)).status).toBe(200)
    expect((await choose(token)).body).toMatchObject({ code: 'users.link_used' })
    expect((await aBrowser().call(contract.readActivation, { token })).body).toMatchObject({ code: 'users.link_used' })
  })

  test('SEC-1 a guessable password is refused and the link still serves', async () => {
    await added()
    const token = tokenOf((await mails())[0]!)
    expect((await choose(token, 'cabinet-duparc-2026')).body).toMatchObject({ code: 'users.password_guessable' })
    expect((await choose(token)).status).toBe(200)
  })

  test('ORG-22 an inactive user cannot use theirs', async () => {
    const { id } = await added()
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, id])
    expect((await choose(tokenOf((await mails())[0]!))).body).toMatchObject({ code: 'users.inactive' })
  })

  test('ORG-21 twice at once: one chooses, the other is told', async () => {
    await added()
    const token = tokenOf((await mails())[0]!)
    const answers = await Promise.all([choose(token), choose(token, 'quatre mots bien choisis')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'users.link_used' })
  })

  test('ORG-21 a new user gets a mail in French, text and HTML, and its link opens their account', async () => {
    await added()
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'activation', to_address: `eve.${firm.id}@essai.fr` })
    expect(mail!.subject).toBe('Activez votre compte Sillage chez Cabinet Duparc')
    expect(mail!.text_body).toContain(`Votre identifiant est : ${login}`)
    expect(mail!.html_body).toContain(tokenOf(mail!))
    expect(mail!.html_body).not.toContain('<b>')
    const browser = aBrowser()
    expect((await browser.call(contract.readActivation, { token: tokenOf(mail!) })).body).toMatchObject({
      purpose: 'activation',
      firstName: 'Ève',
      login,
      firmName: 'Cabinet Duparc',
    })
    expect((await choose(tokenOf(mail!), CHOSEN, browser)).body).toEqual({ login })
    expect((await browser.call(contract.signIn, { login, password: CHOSEN })).status).toBe(200)
    const { rows } = await runtime.pool.query<{ kind: string }>('select kind from history where firm_id = $1 order by seq', [
      firm.id,
    ])
    const told = rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('user.'))
    expect(told).toEqual(['user.created', 'user.created', 'user.password_set', 'user.signed_in'])
  })

  test('SEC-1 asking for a reset answers the same, and as slowly, for anybody', async () => {
    await aUser(firm, { login, password: CHOSEN })
    const timed = async (as: string) => {
      const started = performance.now()
      const { status, body } = await ask(aBrowser(), as)
      return { status, body, ms: performance.now() - started }
    }
    const [known, unknown] = [await timed(login), await timed('personne')]
    expect([known.status, known.body]).toEqual([200, {}])
    expect([unknown.status, unknown.body]).toEqual([200, {}])
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThanOrEqual(395)
    expect(await mails()).toHaveLength(1)
  })

  test('ORG-21 by login or by e-mail address, once every two minutes; the link closes open sessions', async () => {
    const email = `commune.${firm.id}@essai.fr`
    await aUser(firm, { login, email, password: CHOSEN })
    await aUser(firm, { email, login: `${login}.bis`, password: CHOSEN })
    const browser = aBrowser()
    await browser.call(contract.signIn, { login, password: CHOSEN })
    await ask(aBrowser(), email.toUpperCase())
    await ask(aBrowser(), login)
    const sent = await mails()
    expect(sent.map(({ kind }) => kind)).toEqual(['reset', 'reset'])
    later(3 * 60_000)
    await ask(aBrowser(), login)
    expect(await mails()).toHaveLength(3)
    const mine = sent.find(({ text_body }) => text_body.includes(`Votre identifiant est : ${login}\n`))!
    expect((await choose(tokenOf(mine), 'quatre mots bien choisis')).status).toBe(200)
    expect((await browser.call(contract.readSession, {})).status).toBe(401)
    expect((await choose(tokenOf((await mails())[2]!))).body).toMatchObject({ code: 'users.link_used' })
  })

  test('ORG-22 an inactive user who asks gets nothing', async () => {
    const { id } = await aUser(firm, { login, password: CHOSEN })
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, id])
    expect((await ask(aBrowser(), login)).status).toBe(200)
    expect(await mails()).toEqual([])
  })

  test('SEC-1 asking again and again from one place is slowed down', async () => {
    const browser = aBrowser()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(browser, 'personne')))
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(6)
  })

  test('SEC-1 whoever chose a password by their link comes in, however many strangers tried', async () => {
    await added()
    for (let stranger = 0; stranger < 5; stranger++) {
      const browser = aBrowser()
      for (let time = 0; time < 5; time++) await browser.call(contract.signIn, { login, password: 'pas celui-là' })
    }
    const browser = aBrowser()
    await choose(tokenOf((await mails())[0]!), CHOSEN, browser)
    expect((await browser.call(contract.signIn, { login, password: CHOSEN })).status).toBe(200)
  })
})
