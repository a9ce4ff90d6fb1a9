import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/mail/mail.contract.ts'
import { addUser } from '#contract/users/users.contract.ts'
import { newId } from '#platform/ids/new-id.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import { sendMailHandler } from '#platform/mail/send-mail.handler.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { workUntil } from '#app/testing/work-until.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { aUser } from '../users/users.factory.ts'

/** A real mail server: what it took, and whether it refuses. */
interface Received {
  readonly to: string[]
  readonly text: string
}
const received: Received[] = []
let refusing = false
let server: SMTPServer
let smtpUrl: string

beforeEach(async () => {
  received.length = 0
  refusing = false
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => (refusing ? done(new Error('450 boîte pleine')) : done()),
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterEach(() => new Promise<void>((done) => server.close(done)))

const withSmtp = () =>
  testRuntime({ SMTP_URL: smtpUrl, SMTP_FROM: 'Sillage <ne-pas-repondre@essai.fr>', PUBLIC_URL: 'https://sillage.essai.fr' })
const withoutSmtp = testRuntime()
const newUser = (runtime: ReturnType<typeof testRuntime>, firm: Firm) =>
  as(runtime, firm.administrator).call(addUser, {
    firstName: 'Ève',
    lastName: 'Lefèvre',
    email: `eve.${firm.id}@essai.fr`,
    login: `eve.${firm.id}`,
    profileId: firm.profiles.adviser,
  })
const outbox = (runtime: ReturnType<typeof testRuntime>, firm: Firm, input = {}) =>
  as(runtime, firm.administrator).call(contract.listMails, input)

describe('« Boîte d’envoi »', () => {
  test('without the right, and from another firm, there is no such mail', async () => {
    const [firm, other] = [await aFirm(withoutSmtp), await aFirm(withoutSmtp)]
    await newUser(withoutSmtp, firm)
    const [mail] = (await outbox(withoutSmtp, firm)).rows
    const manager = await aUser(firm, { profile: 'manager' })
    await expect(as(withoutSmtp, manager).call(contract.listMails, {})).toBeRefused('forbidden')
    await expect(as(withoutSmtp, manager).call(contract.readMail, { mailId: mail!.id })).toBeRefused('forbidden')
    await expect(as(withoutSmtp, other.administrator).call(contract.readMail, { mailId: mail!.id })).toBeRefused('not_found')
    await expect(as(withoutSmtp, firm.administrator).call(contract.readMail, { mailId: newId() })).toBeRefused('not_found')
    expect((await outbox(withoutSmtp, other)).rows).toEqual([])
  })

  test('ORG-21 without a mail server, a mail is kept there, readable with its link', async () => {
    const firm = await aFirm(withoutSmtp)
    await newUser(withoutSmtp, firm)
    expect((await outbox(withoutSmtp, firm)).rows).toMatchObject([{ state: 'waiting', toName: 'Ève Lefèvre' }])
    await workOff(withoutSmtp, [sendMailHandler])
    const { rows, total } = await outbox(withoutSmtp, firm, { search: 'LEFÈVRE', state: 'kept' })
    expect(total).toEqual({ count: 1, exact: true })
    const mail = await as(withoutSmtp, firm.administrator).call(contract.readMail, { mailId: rows[0]!.id })
    expect(mail).toMatchObject({ kind: 'activation', state: 'kept', attempts: 0, lastError: null })
    expect(mail.text).toMatch(/\/activation\/\d+\.[\w-]{43}/)
    expect(mail.html).toMatch(/\/activation\/\d+\.[\w-]{43}/)
    expect((await outbox(withoutSmtp, firm, { search: 'personne' })).rows).toEqual([])
  })

  test('with one, it leaves once, in French, text and HTML, and its secret link leaves the outbox', async () => {
    const runtime = withSmtp()
    const firm = await aFirm(runtime)
    await newUser(runtime, firm)
    await workOff(runtime, [sendMailHandler])
    expect(received).toHaveLength(1)
    expect(received[0]!.to).toEqual([`eve.${firm.id}@essai.fr`])
    expect(received[0]!.text).toMatch(/^From: Ada Ministre <ne-pas-repondre@essai\.fr>\r$/m)
    expect(received[0]!.text).toMatch(/^Message-ID: <[0-9a-f-]{36}@sillage\.essai\.fr>\r$/m)
    expect(received[0]!.text).toContain('Content-Type: text/plain; charset=utf-8')
    expect(received[0]!.text).toContain('Content-Type: text/html; charset=utf-8')
    const [row] = (await outbox(runtime, firm)).rows
    const mail = await as(runtime, firm.administrator).call(contract.readMail, { mailId: row!.id })
    expect(mail).toMatchObject({ state: 'sent', attempts: 1, sentAt: expect.any(String) })
    expect(mail.text).toContain('/activation/…')
    expect(mail.html).not.toMatch(/\/activation\/\d/)
    await runtime.pool.query(`select graphile_worker.add_job('send-mail', $1::json)`, [
      JSON.stringify({ firmId: firm.id, userId: firm.administrator.id, payload: { mailId: row!.id } }),
    ])
    await workOff(runtime, [sendMailHandler])
    expect(received).toHaveLength(1)
  })

  test('refused by the mail server, it says why and leaves at a later try, whoever caused it having gone', async () => {
    const runtime = withSmtp()
    const firm = await aFirm(runtime)
    refusing = true
    await newUser(runtime, firm)
    await workOff(runtime, [sendMailHandler])
    const [row] = (await outbox(runtime, firm)).rows
    expect(row).toMatchObject({ state: 'failed', attempts: 1 })
    const mail = await as(runtime, firm.administrator).call(contract.readMail, { mailId: row!.id })
    expect(mail.lastError).toContain('boîte pleine')
    expect(mail.text).toMatch(/\/activation\/\d/)
    refusing = false
    await aUser(firm, { profile: 'administrator' })
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, firm.administrator.id])
    await workUntil(runtime, [sendMailHandler], async () => received.length > 0)
    expect(received).toHaveLength(1)
  })
})
