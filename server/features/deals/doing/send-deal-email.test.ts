import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aDeal } from '../deals.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let deal: DealDetail
let eventId: string

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
  const template = await aTemplate(firm, { steps: [aTask('Réponse', { kind: 'email', mandatory: true }), aTask('Suite')] })
  const contact = await aContact(firm, { adviser, email: 'jeanne@essai.fr' })
  deal = await aDeal(firm, { contact, template, by: adviser })
  eventId = (await as(runtime, adviser).call(contract.addStepEvent, { dealId: deal.id, stepId: deal.steps[0]!.id })).eventId!
})

const mails = async () => (await runtime.pool.query('select * from outbox_mail where firm_id = $1', [firm.id])).rows
const send = (to = 'jeanne@essai.fr', who = adviser) =>
  as(runtime, who).call(contract.sendDealEmail, {
    dealId: deal.id,
    eventId,
    to,
    subject: 'Votre demande',
    body: '<p>Bonjour<script>x()</script>,</p><p>C’est fait.</p>',
  })

describe('sending the e-mail of a step', () => {
  test('DEAL-50 an address that is not the contact’s is refused, and so is whoever does not see the deal', async () => {
    await expect(send('autre@essai.fr')).toBeRefused('deal.email_elsewhere', { address: 'autre@essai.fr' })
    await expect(send('jeanne@essai.fr', await anAdviser(firm, { manager: adviser }))).toBeRefused('not_found')
    expect(await mails()).toEqual([])
  })

  test('EVT-3 its status is not chosen: only sending validates it', async () => {
    const chosen = { dealId: deal.id, eventId, version: 1, subject: 'Réponse', status: 'done' as const }
    await expect(as(runtime, adviser).call(contract.editDealEvent, chosen)).toBeRefused('step.status_unavailable')
  })

  test('DEAL-50 sent, the step is validated and the mail is on its way, once', async () => {
    const { deal: after } = await send('Jeanne@Essai.fr')
    expect(after.events[0]).toMatchObject({
      status: 'done',
      subject: 'Votre demande',
      notes: '<p>Bonjour,</p><p>C’est fait.</p>',
    })
    expect([after.current?.subject, after.progress.done]).toEqual(['Suite', 1])
    expect(await mails()).toMatchObject([
      {
        kind: 'deal.step',
        to_address: 'Jeanne@Essai.fr',
        subject: 'Votre demande',
        text_body: 'Bonjour,\nC’est fait.',
        state: 'waiting',
      },
    ])
    await expect(send()).toBeRefused('step.not_an_email')
    expect(await mails()).toHaveLength(1)
  })

  test('ORG-20, ORG-23 it leaves under the sender’s name, above their signature, which the step’s notes do not repeat', async () => {
    await runtime.pool.query(
      `update "user" set sender_name = 'Cabinet Duparc', email = 'eve@duparc.fr', signature = '<p>Ève <strong>Durand</strong></p>'
       where firm_id = $1 and id = $2`,
      [firm.id, adviser.id],
    )
    const { deal: after } = await send()
    expect(after.events[0]!.notes).toBe('<p>Bonjour,</p><p>C’est fait.</p>')
    expect(await mails()).toMatchObject([
      {
        from_name: 'Cabinet Duparc',
        reply_to: 'eve@duparc.fr',
        text_body: 'Bonjour,\nC’est fait.\n\n-- \nÈve Durand',
        html_body: expect.stringMatching(/C’est fait\.<\/p>\n<div[^>]*><p>Ève <strong>Durand<\/strong><\/p><\/div>$/),
      },
    ])
  })
})
