import { beforeEach, describe, expect, test } from 'vitest'
import { addStepEvent, deleteDeal, readDeal } from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import * as contract from '#contract/templates/templates.contract.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aDeal, aDoneStep } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { anOptional, aTask, aTemplate } from '../templates.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
/** Manages templates, sees nothing of the adviser's deals. */
let stranger: Person
let template: TemplateDetail
let deal: DealDetail

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { manager: await anAdviser(firm) })
  stranger = await anAdviser(firm, { manager: await anAdviser(firm) })
  template = await aTemplate(firm, { steps: [anOptional('A'), aTask('B'), anOptional('C'), aTask('D')] })
  deal = await aDeal(firm, { contact: await aContact(firm, { adviser }), template, by: adviser })
})

const me = () => as(runtime, stranger)
const at = (index: number) => ({ templateId: template.id, version: template.version, stepId: template.steps[index]!.id })
const place = async () =>
  (await runtime.pool.query('select current_step_no, steps_done, steps_total from deal where id = $1', [deal.id])).rows[0]

describe('a template with deals', () => {
  test('DEAL-8, DEAL-3 it is not deleted, even by whoever sees none of them, and its type stays', async () => {
    const [deletion, edition] = [
      () => me().call(contract.deleteTemplate, { templateId: template.id }),
      () =>
        me().call(contract.editTemplate, { templateId: template.id, version: template.version, name: 'X', type: 'contribution' }),
    ]
    await expect(deletion()).toBeRefused('template.has_deals', { deals: '1 affaire', count: 1 })
    await expect(edition()).toBeRefused('template.type_fixed', { deals: '1 affaire', count: 1 })
    await as(runtime, adviser).call(deleteDeal, { dealId: deal.id })
    await expect(deletion()).toBeRefused('template.has_deals')
    expect((await me().call(contract.listTemplates, {})).rows.at(-1)).toMatchObject({
      deals: 1,
      cannotDelete: { code: 'template.has_deals' },
    })
  })

  test('DEAL-22 a step that a deal has begun is not edited; one it stands at is not deleted', async () => {
    await aDoneStep(firm, adviser, deal, 2)
    const begun = me().call(contract.editStep, { ...at(1), ...aTask('B bis') })
    await expect(begun).toBeRefused('step.begun', { step: 'B', deals: '1 affaire', count: 1 })
    await expect(me().call(contract.deleteStep, at(1))).toBeRefused('step.held', { step: 'B', deals: '1 affaire', count: 1 })
    // Nothing was begun of « C », but the deal stands at it.
    await expect(me().call(contract.deleteStep, at(2))).toBeRefused('step.held', { step: 'C', deals: '1 affaire', count: 1 })
    const shown = await me().call(contract.readTemplate, { templateId: template.id })
    expect(
      shown.steps.map((step) => [step.begunBy, step.cannotEdit?.code, step.cannotDelete?.code, step.cannotBeMandatory?.code]),
    ).toEqual([
      [0, undefined, undefined, 'step.mandatory_behind'],
      [1, 'step.begun', 'step.held', undefined],
      [0, undefined, 'step.held', undefined],
      [0, undefined, undefined, undefined],
    ])
    expect(shown.freeFrom).toBe(3)
  })

  test('DEAL-21 steps are added and moved only beyond the furthest that any deal has begun', async () => {
    await aDoneStep(firm, adviser, deal, 2)
    const refused = { step: 'B', deals: '1 affaire', count: 1 }
    const version = { templateId: template.id, version: template.version }
    await expect(me().call(contract.addStep, { ...version, ...aTask('Neuf'), position: 2 })).toBeRefused(
      'step.before_begun',
      refused,
    )
    await expect(me().call(contract.moveStep, { ...at(3), position: 1 })).toBeRefused('step.before_begun', refused)
    await expect(me().call(contract.moveStep, { ...at(0), position: 4 })).toBeRefused('step.before_begun', refused)
    const moved = await me().call(contract.moveStep, { ...at(3), position: 3 })
    expect(moved.steps.map((step) => step.subject)).toEqual(['A', 'B', 'D', 'C'])
  })

  test('DEAL-82 open deals stand right at the next request after their template changed', async () => {
    await aDoneStep(firm, adviser, deal, 2)
    expect(await place()).toEqual({ current_step_no: 3, steps_done: 1, steps_total: 4 })
    const added = await me().call(contract.addStep, {
      templateId: template.id,
      version: template.version,
      ...aTask('Neuf'),
      position: 3,
    })
    expect(await place()).toEqual({ current_step_no: 3, steps_done: 1, steps_total: 5 })
    const read = await as(runtime, adviser).call(readDeal, { dealId: deal.id })
    expect([read.current?.subject, read.version]).toEqual(['Neuf', 1])
    const stepId = added.steps[2]!.id
    const edited = await me().call(contract.editStep, {
      templateId: template.id,
      version: added.version,
      stepId,
      ...aTask('Neuf', { delayDays: 3 }),
    })
    expect((await as(runtime, adviser).call(readDeal, { dealId: deal.id })).current?.dueAt).not.toBeNull()
    await me().call(contract.moveStep, { templateId: template.id, version: edited.version, stepId, position: 5 })
    expect((await as(runtime, adviser).call(readDeal, { dealId: deal.id })).current?.subject).toBe('C')
  })

  test('DEAL-22 somebody begins a step while another edits it: never both', async () => {
    for (let round = 0; round < 4; round++) {
      const fresh = await aTemplate(firm, { steps: [aTask('Seule')] })
      const given = await aDeal(firm, { contact: deal.contact, template: fresh, by: adviser })
      const stepId = fresh.steps[0]!.id
      const outcome = await Promise.allSettled([
        as(runtime, adviser).call(addStepEvent, { dealId: given.id, stepId }),
        me().call(contract.editStep, { templateId: fresh.id, version: fresh.version, stepId, ...aTask('Changée') }),
      ])
      const codes = outcome.map((one) =>
        one.status === 'fulfilled' ? 'done' : one.reason instanceof AppError ? one.reason.code : String(one.reason),
      )
      const { rows } = await runtime.pool.query('select subject from event where deal_id = $1', [given.id])
      // Edited first, the step is begun as it then is; begun first, it is no longer edited.
      expect([
        ['done', 'done', 'Changée'],
        ['done', 'step.begun', 'Seule'],
      ]).toContainEqual([...codes, rows[0]?.subject])
    }
  })

  test('DEAL-5 a template made inactive lets its deals go on', async () => {
    await me().call(contract.editTemplate, {
      templateId: template.id,
      version: template.version,
      name: template.name,
      active: false,
    })
    const junior = await aUser(firm, { profile: 'junior' })
    expect((await as(runtime, junior).call(contract.listActiveTemplates, {})).rows.map(({ id }) => id)).not.toContain(template.id)
    expect((await aDoneStep(firm, adviser, deal, 2)).deal.progress.done).toBe(1)
  })
})
