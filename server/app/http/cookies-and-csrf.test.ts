import { beforeEach, describe, expect, test } from 'vitest'
import { createToken, listTokens, readSession, signIn, signOut } from '#contract/users/users.contract.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { aUser } from '#features/users/users.factory.ts'
import { as, testRuntime } from '../testing/as.ts'
import { aSite, Browser } from '../testing/browser.ts'

const runtime = testRuntime()
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
let login: string
let person: Awaited<ReturnType<typeof aUser>>
let counter = 0

beforeEach(async () => {
  const firm = await aFirm(runtime)
  login = `eve.${firm.id}`
  person = await aUser(firm, { login, password: PASSWORD })
})
const signedIn = async (on = site) => {
  const browser = new Browser(on, `192.0.2.${++counter}`)
  const answer = await browser.call(signIn, { login, password: PASSWORD })
  expect(answer.status).toBe(200)
  return { browser, setCookies: answer.setCookies }
}

describe('cookies', () => {
  test('SEC-1 the session’s cookie is out of reach of scripts and of other sites', async () => {
    const { setCookies } = await signedIn()
    const session = setCookies.find((cookie) => cookie.startsWith('sillage_session='))!
    expect(session).toMatch(/; HttpOnly/)
    expect(session).toMatch(/; SameSite=Lax/)
    expect(session).toMatch(/; Path=\//)
    expect(session).toMatch(/; Max-Age=1209600/)
    expect(session).not.toMatch(/; Secure/)
    expect(setCookies.find((cookie) => cookie.startsWith('sillage_csrf='))).not.toMatch(/HttpOnly/)
  })

  test('SEC-1 on an https address both travel over https only', async () => {
    const secure = await aSite(testRuntime({ PUBLIC_URL: 'https://sillage.essai.fr' }))
    const { setCookies } = await signedIn(secure)
    expect(setCookies).toHaveLength(2)
    for (const cookie of setCookies) expect(cookie).toMatch(/; Secure/)
  })
})

describe('requests of other sites', () => {
  test('SEC-4 without the token of our page nothing is changed', async () => {
    const { browser } = await signedIn()
    const refused = await browser.call(createToken, { label: 'volé' }, { withoutCsrf: true })
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'csrf', message: expect.stringContaining('Rien n’a été changé') },
    })
    const wrong = await browser.call(createToken, { label: 'volé' }, { headers: { 'x-csrf-token': 'a'.repeat(43) } })
    expect(wrong.status).toBe(403)
    expect((await browser.call(signOut, {}, { withoutCsrf: true })).status).toBe(403)
    expect((await as(runtime, person).call(listTokens, {})).tokens).toEqual([])
    expect((await browser.call(createToken, { label: 'voulu' })).status).toBe(200)
  })

  test('SEC-4 a form of another site, which cannot send JSON, signs nobody in', async () => {
    const browser = new Browser(site, `192.0.2.${++counter}`)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status, setCookies } = await browser.send('POST', '/api/session', JSON.stringify({ login, password: PASSWORD }), {
        headers: { 'content-type': type },
      })
      expect([status, setCookies]).toEqual([422, []])
    }
  })

  test('SEC-4 a header that is not a token does not stand in for one', async () => {
    const { browser } = await signedIn()
    const answer = await browser.call(
      createToken,
      { label: 'volé' },
      { withoutCsrf: true, headers: { authorization: 'Basic eDp5' } },
    )
    expect(answer.status).toBe(401)
  })

  test('ECO-1 a token asks for no cookie and no CSRF header', async () => {
    const { token } = await as(runtime, person).call(createToken, { label: 'Programme' })
    const program = new Browser(site)
    const headers = { authorization: `Bearer ${token}` }
    expect((await program.call(createToken, { label: 'Autre' }, { headers })).status).toBe(200)
    expect((await program.call(readSession, {}, { headers })).setCookies).toEqual([])
  })

  test('a browser that lost the readable cookie gets it again with the next page it reads', async () => {
    const { browser } = await signedIn()
    browser.cookies.delete('sillage_csrf')
    expect((await browser.call(createToken, { label: 'x' })).status).toBe(403)
    expect((await browser.call(readSession, {})).status).toBe(200)
    expect((await browser.call(createToken, { label: 'x' })).status).toBe(200)
  })

  test('a browser with a session that ended may sign in again, whatever its cookies', async () => {
    const { browser } = await signedIn()
    await runtime.pool.query('delete from session where firm_id = $1', [person.firmId])
    browser.cookies.delete('sillage_csrf')
    expect((await browser.call(signIn, { login, password: PASSWORD })).status).toBe(200)
  })
})
