import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { resetTwoFactor } from '#contract/users/security.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import { sendMailHandler } from '#platform/mail/send-mail.handler.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite, Browser } from '#app/testing/browser.ts'
import { aMailServer } from '#app/testing/mail-server.ts'
import type { ReceivedMail } from '#app/testing/mail-server.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../users.factory.ts'

/** The mails of the door, as a real mail server receives them. */
const mailServer = await aMailServer()
afterAll(() => mailServer.stop())
const HOME = 'https://sillage.essai.fr'
const runtime = testRuntime({
  SMTP_URL: mailServer.url,
  SMTP_FROM: 'Sillage <ne-pas-repondre@essai.fr>',
  PUBLIC_URL: HOME,
})
const site = await aSite(runtime)
const PASSWORD = 'tisane-orage-bidule'
const HOUR = 3_600_000

let firm: Firm
let email: string
const later = (ms: number) => runtime.setNow(new Date(Date.now() + ms).toISOString())
const aBrowser = () => new Browser(site)

beforeEach(async () => {
  runtime.setNow(null)
  mailServer.received.length = 0
  firm = await aFirm(runtime, { name: 'Cabinet Duparc' })
  email = `eve.${firm.id}@essai.fr`
})

/** The one mail that leaves, with the same words in both its parts and one address to go to. */
async function theMail(): Promise<ReceivedMail & { link: string }> {
  await workOff(runtime, [sendMailHandler])
  // Mails of other tests on this database may leave as well.
  const [mail, ...others] = mailServer.received.splice(0).filter(({ to }) => to.includes(email))
  expect(others).toEqual([])
  if (!mail) throw new Error('no mail came')
  expect(mail.parts).toEqual(['text/plain', 'text/html'])
  const link = new RegExp(`${HOME}\\S*`).exec(mail.text)![0]
  expect(mail.html).toContain(`href="${link}"`)
  const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  for (const sentence of mail.text.split('\n\n').filter((line) => !line.includes(link) && line.trim() !== ''))
    expect(plain(mail.html)).toContain(sentence.trim())
  expect(mail.html).toContain('<html lang="fr">')
  expect(mail.html).not.toMatch(/<(img|script|link)/)
  return { ...mail, link }
}
const choose = (link: string, password = PASSWORD) =>
  aBrowser().call(contract.setPassword, { token: link.slice(`${HOME}/activation/`.length), password })
const enter = (password = PASSWORD) => aBrowser().call(contract.signIn, { login: email, password })

describe('mails that people receive', () => {
  test('ORG-21 activation: its link opens the account, once, for seven days', async () => {
    const administrator = as(runtime, firm.administrator)
    const added = { firstName: 'Ève', lastName: 'Lefèvre', email, login: email, profileId: firm.profiles.adviser }
    const { id } = await administrator.call(contract.addUser, added)
    const mail = await theMail()
    expect(mail.subject).toBe('Activez votre compte Sillage chez Cabinet Duparc')
    expect(mail.text).toContain('Bonjour Ève,')
    expect(mail.text).toContain(`Votre identifiant est : ${email}`)
    expect(mail.text).toContain('Ce lien ne sert qu’une fois et reste valable sept jours.')
    later(7 * 24 * HOUR + 1000)
    expect((await choose(mail.link)).body).toMatchObject({ code: 'users.link_over' })
    runtime.setNow(null)
    expect((await choose(mail.link)).status).toBe(200)
    expect((await choose(mail.link, 'quatre mots bien choisis')).body).toMatchObject({ code: 'users.link_used' })
    expect((await enter()).status).toBe(200)
    await administrator.call(contract.sendUserLink, { userId: id })
    expect((await theMail()).subject).toBe('Choisissez un nouveau mot de passe Sillage')
  })

  test('ORG-20, ORG-23 what somebody sends leaves under their name, above their signature; answers go to them', async () => {
    const sent = { firstName: 'Ève', lastName: 'Lefèvre', email, login: email, profileId: firm.profiles.adviser }
    const { id } = await as(runtime, firm.administrator).call(contract.addUser, sent)
    const plain = await theMail()
    expect(plain.from).toBe('Ada Ministre <ne-pas-repondre@essai.fr>')
    expect(plain.text).toMatch(/\r\n\r\nAda Ministre\s*$/)
    await runtime.pool.query('update "user" set sender_name = $3, email = $4, signature = $5 where firm_id = $1 and id = $2', [
      firm.id,
      firm.administrator.id,
      'Cabinet <Duparc> & fils',
      'ada@essai.fr',
      '<p>Ada &lt;Ministre&gt;</p><p><a href="https://duparc.fr">duparc.fr</a></p>',
    ])
    await as(runtime, firm.administrator).call(contract.sendUserLink, { userId: id })
    await workOff(runtime, [sendMailHandler])
    const signed = mailServer.received.splice(0).find(({ to }) => to.includes(email))
    expect(signed).toMatchObject({
      from: '"Cabinet <Duparc> & fils" <ne-pas-repondre@essai.fr>',
      replyTo: '"Cabinet <Duparc> & fils" <ada@essai.fr>',
    })
    expect(signed!.text).toMatch(/\r\n\r\nAda <Ministre>\r\nduparc\.fr\s*$/)
    expect(signed!.html).toContain('<p>Ada &lt;Ministre&gt;</p><p><a href="https://duparc.fr">duparc.fr</a></p>')
    await runtime.pool.query('update "user" set signature = null where firm_id = $1 and id = $2', [
      firm.id,
      firm.administrator.id,
    ])
    await as(runtime, firm.administrator).call(contract.sendUserLink, { userId: id })
    await workOff(runtime, [sendMailHandler])
    const named = mailServer.received.splice(0).find(({ to }) => to.includes(email))
    expect(named!.html).toContain('Cabinet &#60;Duparc&#62; &#38; fils')
    expect(named!.html).not.toContain('<Duparc>')
  })

  test('ORG-21 reset: its link chooses another password, once, for two hours', async () => {
    await aUser(firm, { firstName: 'Ève', email, login: email, password: 'quatre mots bien choisis' })
    await aBrowser().call(contract.askReset, { login: email })
    const mail = await theMail()
    expect(mail.subject).toBe('Choisissez un nouveau mot de passe Sillage')
    expect(mail.text).toContain('Ce lien ne sert qu’une fois et reste valable deux heures.')
    expect(mail.text).toContain('Vous n’avez rien demandé ? Ignorez ce message')
    // Asked for at the door by themselves: Sillage writes.
    expect([mail.from, mail.replyTo]).toEqual(['Sillage <ne-pas-repondre@essai.fr>', ''])
    later(2 * HOUR + 1000)
    expect((await choose(mail.link)).body).toMatchObject({ code: 'users.link_over' })
    runtime.setNow(null)
    expect((await choose(mail.link)).status).toBe(200)
    expect((await choose(mail.link)).body).toMatchObject({ code: 'users.link_used' })
    expect([(await enter('quatre mots bien choisis')).status, (await enter()).status]).toEqual([409, 200])
  })

  test('SEC-1 reset of the second factor: who did it, what to do; it lets nobody in', async () => {
    const { id } = await aUser(firm, { firstName: 'Ève', email, login: email, password: PASSWORD })
    const row = [firm.id, id, Buffer.from('scellé')]
    await runtime.pool.query(
      'insert into two_factor (firm_id, user_id, totp_secret, last_step, created_at) values ($1, $2, $3, 0, now())',
      row,
    )
    await as(runtime, firm.administrator).call(resetTwoFactor, { userId: id })
    const mail = await theMail()
    expect(mail.subject).toBe('Votre second facteur Sillage a été réinitialisé')
    expect(mail.text).toContain(
      'Ada Ministre a retiré le second facteur et les clés d’accès de votre compte Sillage chez Cabinet Duparc.',
    )
    expect(mail.text).toContain('Vous n’avez rien demandé ? Prévenez aussitôt votre administrateur')
    expect(mail.link).toBe(HOME)
  })
})
