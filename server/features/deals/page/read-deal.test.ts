import { beforeEach, describe, expect, test } from 'vitest'
import { deleteContact, readContact, restoreContact } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aDeal } from '../deals.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let outsider: Person
let contactId: string
let deal: DealDetail

/** The adviser follows the contact; the outsider, of another branch, sees nothing of it. */
beforeEach(async () => {
  firm = await aFirm(runtime)
  const manager = await anAdviser(firm)
  adviser = await anAdviser(firm, { manager, firstName: 'Léa', lastName: 'Martin' })
  outsider = await anAdviser(firm, { manager: await anAdviser(firm), firstName: 'Omar', lastName: 'Sy' })
  contactId = (
    await aContact(firm, { adviser, email: 'jeanne@essai.fr', phone: '06 12 34 56 78', town: 'Nantes', postcode: '44000' })
  ).id
  deal = await aDeal(firm, {
    contact: { id: contactId },
    template: await aTemplate(firm, { steps: [aTask('Collecte')] }),
    by: adviser,
  })
})

const entry = () => ({ name: deal.name, potentialCents: null, probability: null, notes: '', inChargeId: deal.inCharge.id })

describe('who sees a deal', () => {
  test('ORG-15, ORG-18 another branch, another firm and whoever has no contacts find nothing', async () => {
    const elsewhere = (await aFirm(runtime)).administrator
    for (const who of [outsider, elsewhere]) {
      const them = as(runtime, who)
      await expect(them.call(contract.readDeal, { dealId: deal.id })).toBeRefused('not_found')
      await expect(them.call(contract.editDeal, { dealId: deal.id, version: 1, ...entry() })).toBeRefused('not_found')
      expect((await them.call(contract.listContactDeals, { contactId })).rows).toEqual([])
    }
  })

  test('ORG-18 being in charge opens the deal, and of its contact the name and coordinates only', async () => {
    await as(runtime, adviser).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), inChargeId: outsider.id })
    const them = as(runtime, outsider)
    const read = await them.call(contract.readDeal, { dealId: deal.id })
    expect(read.contact).toMatchObject({
      id: contactId,
      canOpen: false,
      emails: [
        {
          address: 'jeanne@essai.fr',
          preferred: true,
        },
      ],
      phones: [{ number: '+33612345678' }],
      addresses: [{ lines: ['44000 Nantes'] }],
    })
    await expect(them.call(readContact, { contactId })).toBeRefused('not_found')
    expect((await them.call(contract.listContactDeals, { contactId })).rows).toMatchObject([{ id: deal.id }])
    const { deal: acted } = await them.call(contract.addStepEvent, { dealId: deal.id, stepId: deal.steps[0]!.id })
    expect(acted.events).toHaveLength(1)
  })

  test('CON-6 a private file hides its deals, even from whoever is in charge of one', async () => {
    await as(runtime, adviser).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), inChargeId: outsider.id })
    await runtime.pool.query('update contact set is_private = true where id = $1', [contactId])
    await runtime.pool.query('update deal set contact_private = true where contact_id = $1', [contactId])
    for (const who of [outsider, firm.administrator]) {
      await expect(as(runtime, who).call(contract.readDeal, { dealId: deal.id })).toBeRefused('not_found')
    }
    expect((await as(runtime, adviser).call(contract.readDeal, { dealId: deal.id })).id).toBe(deal.id)
  })
})

describe('DEAL-40 characteristics', () => {
  test('DEAL-40 refuses an empty name, a negative amount and more than 100 %', async () => {
    const edit = (over: object) =>
      as(runtime, adviser).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), ...over })
    for (const wrong of [{ name: ' ' }, { potentialCents: -1 }, { probability: 101 }, { probability: 12.5 }]) {
      await expect(edit(wrong)).toBeRefused('invalid_input')
    }
  })

  test('DEAL-45 the second to save is told who changed it, and nothing is lost', async () => {
    await as(runtime, adviser).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), notes: 'Vu le client' })
    const late = as(runtime, firm.administrator).call(contract.editDeal, {
      dealId: deal.id,
      version: 1,
      ...entry(),
      notes: 'Autre',
    })
    await expect(late).toBeRefused('stale_version', { who: 'Léa Martin' })
    expect((await as(runtime, adviser).call(contract.readDeal, { dealId: deal.id })).notes).toBe('Vu le client')
  })

  test('DEAL-40, DEAL-45 two save at once: one is kept, the other is told by whom', async () => {
    const save = (who: Person, name: string) =>
      as(runtime, who).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), name })
    const outcome = await Promise.allSettled([save(adviser, 'Un'), save(firm.administrator, 'Deux')])
    const refused = outcome.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toMatchObject([{ code: 'stale_version' }])
    expect(['Léa Martin', 'Ada Ministre']).toContain(refused[0].values.who)
  })

  test('DEAL-40 amounts are kept to the cent and weighted; the history tells before and after', async () => {
    const wanted = { name: 'Audit 2026', potentialCents: 12_345_678_901_23, probability: 35, notes: 'NIR 1 85 05 78 006 084 91' }
    const { deal: saved } = await as(runtime, adviser).call(contract.editDeal, {
      dealId: deal.id,
      version: 1,
      ...entry(),
      ...wanted,
    })
    expect(saved).toMatchObject({
      version: 2,
      name: 'Audit 2026',
      potentialCents: 1_234_567_890_123,
      weightedCents: 432_098_761_543,
    })
    expect(saved?.notes).toBe('NIR [n° de sécurité sociale retiré]')
    const { rows } = await runtime.pool.query(`select data from history where subject_id = $1 and kind = 'deal.changed'`, [
      deal.id,
    ])
    expect(rows[0].data.changes).toContainEqual({ field: 'probability', before: null, after: 35 })
  })

  test('DEAL-56 once the deal is over, who was in charge stays', async () => {
    const me = as(runtime, adviser)
    await me.call(contract.changeDealState, { dealId: deal.id, version: 1, state: 'cancelled' })
    const handed = { dealId: deal.id, version: 2, ...entry(), inChargeId: outsider.id }
    await expect(me.call(contract.editDeal, handed)).toBeRefused('deal.already_closed', { state: 'Annulée' })
    expect((await me.call(contract.editDeal, { ...handed, inChargeId: deal.inCharge.id, notes: 'Clos' })).deal?.notes).toBe(
      'Clos',
    )
  })

  test('ORG-18 handing over what was mine by charge alone takes it out of my sight, and is kept', async () => {
    const them = as(runtime, outsider)
    await as(runtime, adviser).call(contract.editDeal, { dealId: deal.id, version: 1, ...entry(), inChargeId: outsider.id })
    const { deal: gone } = await them.call(contract.editDeal, { dealId: deal.id, version: 2, ...entry(), inChargeId: adviser.id })
    expect(gone).toBeNull()
    await expect(them.call(contract.readDeal, { dealId: deal.id })).toBeRefused('not_found')
    expect((await as(runtime, adviser).call(contract.readDeal, { dealId: deal.id })).inCharge.id).toBe(adviser.id)
  })
})

describe('the trash', () => {
  test('DEAL-81 deletion needs the template right, or one’s own deal in preparation', async () => {
    const junior = await aUser(firm, { profile: 'junior' })
    const theirs = await aDeal(firm, { contact: await aContact(firm, { adviser: junior }), template: deal.template, by: junior })
    const me = as(runtime, junior)
    await me.call(contract.changeDealState, { dealId: theirs.id, version: 1, state: 'signed' })
    expect((await me.call(contract.readDeal, { dealId: theirs.id })).can).toEqual({ edit: true, delete: false })
    await expect(me.call(contract.deleteDeal, { dealId: theirs.id })).toBeRefused('forbidden', { right: 'deal.delete' })
    await me.call(contract.changeDealState, { dealId: theirs.id, version: 2, state: 'preparation' })
    await me.call(contract.deleteDeal, { dealId: theirs.id })
    await expect(me.call(contract.readDeal, { dealId: theirs.id })).toBeRefused('not_found')
  })

  test('CON-40 a deal does not come back while its contact is in the trash', async () => {
    const [me, administrator] = [as(runtime, adviser), as(runtime, firm.administrator)]
    await me.call(contract.deleteDeal, { dealId: deal.id })
    const { version } = await administrator.call(readContact, { contactId })
    await administrator.call(deleteContact, { contactId, version, confirmed: true })
    await expect(me.call(contract.restoreDeal, { dealId: deal.id })).toBeRefused('deal.contact_deleted', { deal: deal.name })
    await administrator.call(restoreContact, { contactId })
    await expect(me.call(contract.readDeal, { dealId: deal.id })).toBeRefused('not_found')
    expect((await me.call(contract.restoreDeal, { dealId: deal.id })).id).toBe(deal.id)
  })

  test('REL-5 a deleted deal is gone everywhere and comes back whole, for whoever may', async () => {
    const me = as(runtime, adviser)
    await me.call(contract.addStepEvent, { dealId: deal.id, stepId: deal.steps[0]!.id })
    await expect(me.call(contract.restoreDeal, { dealId: deal.id })).toBeRefused('not_found')
    await me.call(contract.deleteDeal, { dealId: deal.id })
    await expect(me.call(contract.deleteDeal, { dealId: deal.id })).toBeRefused('not_found')
    expect((await me.call(contract.listContactDeals, { contactId })).rows).toEqual([])
    await expect(as(runtime, outsider).call(contract.restoreDeal, { dealId: deal.id })).toBeRefused('not_found')
    const back = await me.call(contract.restoreDeal, { dealId: deal.id })
    expect([back.events.length, back.current?.number]).toEqual([1, 1])
    const { rows } = await runtime.pool.query(`select kind from history where subject_id = $1 order by seq`, [deal.id])
    expect(rows.map((row) => row.kind)).toEqual(['deal.created', 'deal.deleted', 'deal.restored'])
  })
})
