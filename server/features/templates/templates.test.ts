import { describe, expect, test } from 'vitest'
import * as contract from '#contract/templates/templates.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../users/users.factory.ts'
import { anOptional, aTask, aTemplate } from './templates.factory.ts'

const runtime = testRuntime()
const managerOf = (firm: Firm) => as(runtime, firm.administrator)
const names = async (firm: Firm, filter?: 'active' | 'inactive' | 'archived') =>
  (await managerOf(firm).call(contract.listTemplates, { filter })).rows.map((row) => row.name)

describe('who meets deal templates', () => {
  test('DEAL-1 whoever has not the right manages none, but chooses among the active ones', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version } = await aTemplate(firm)
    const junior = as(runtime, await aUser(firm, { profile: 'junior' }))
    const refused = { right: 'template.manage' }
    await expect(junior.call(contract.listTemplates, {})).toBeRefused('forbidden', refused)
    await expect(junior.call(contract.readTemplate, { templateId })).toBeRefused('forbidden', refused)
    await expect(junior.call(contract.addTemplate, { name: 'Le mien' })).toBeRefused('forbidden', refused)
    await expect(junior.call(contract.deleteTemplate, { templateId })).toBeRefused('forbidden', refused)
    await expect(junior.call(contract.addStep, { templateId, version, ...aTask('X') })).toBeRefused('forbidden', refused)
    expect((await junior.call(contract.listActiveTemplates, {})).rows).toHaveLength(3)
  })

  test('ORG-4 another firm’s templates do not exist', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const { id: templateId, version, steps } = await aTemplate(firm)
    const stranger = managerOf(other)
    const stepId = steps[0]!.id
    const calls = [
      () => stranger.call(contract.readTemplate, { templateId }),
      () => stranger.call(contract.editTemplate, { templateId, version, name: 'Pris' }),
      () => stranger.call(contract.duplicateTemplate, { templateId }),
      () => stranger.call(contract.deleteTemplate, { templateId }),
      () => stranger.call(contract.archiveTemplate, { templateId }),
      () => stranger.call(contract.unarchiveTemplate, { templateId }),
      () => stranger.call(contract.addStep, { templateId, version, ...aTask('X') }),
      () => stranger.call(contract.editStep, { templateId, version, stepId, ...aTask('X') }),
      () => stranger.call(contract.deleteStep, { templateId, version, stepId }),
      () => stranger.call(contract.moveStep, { templateId, version, stepId, position: 1 }),
    ]
    for (const call of calls) await expect(call()).toBeRefused('not_found')
    expect(await names(other)).not.toContain('Modèle 1')
  })

  test('DEAL-3 a new firm finds an example of each administrative type, and types of events', async () => {
    const firm = await aFirm(runtime)
    const { rows } = await managerOf(firm).call(contract.listTemplates, {})
    expect(rows.map((row) => [row.type, row.filter, row.deals])).toEqual([
      ['administrative_follow_up', 'active', 0],
      ['wealth_audit', 'active', 0],
    ])
    expect(rows.every((row) => row.steps > 5 && row.cannotDelete === null)).toBe(true)
  })
})

describe('characteristics', () => {
  test('DEAL-2 the name is all a template needs', async () => {
    const firm = await aFirm(runtime)
    await expect(managerOf(firm).call(contract.addTemplate, { name: '  ' })).toBeRefused('invalid_input')
    const made = await managerOf(firm).call(contract.addTemplate, { name: 'Rendez-vous annuel' })
    expect(made).toMatchObject({
      name: 'Rendez-vous annuel',
      type: 'administrative_follow_up',
      active: true,
      steps: [],
      freeFrom: 1,
    })
    expect((await names(firm)).at(-1)).toBe('Rendez-vous annuel')
  })

  test('DEAL-6 administrative types allow no behaviour; the others do', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    const call = me.call(contract.addTemplate, { name: 'Audit', behaviours: ['account'] })
    await expect(call).toBeRefused('template.behaviour_unavailable')
    const made = await me.call(contract.addTemplate, {
      name: 'Versement',
      type: 'contribution',
      behaviours: ['movement', 'account'],
    })
    expect(made.behaviours.toSorted()).toEqual(['account', 'movement'])
    const changed = {
      templateId: made.id,
      version: 1,
      name: 'Versement',
      type: 'wealth_audit' as const,
      behaviours: ['account' as const],
    }
    await expect(me.call(contract.editTemplate, changed)).toBeRefused('template.behaviour_unavailable')
  })

  test('DEAL-45 the second to save is told who saved, and nothing is written', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version } = await aTemplate(firm, { name: 'Suivi' })
    const colleague = as(runtime, await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' }))
    await colleague.call(contract.editTemplate, { templateId, version, name: 'Suivi annuel' })
    const late = managerOf(firm).call(contract.editTemplate, { templateId, version, name: 'Suivi client' })
    await expect(late).toBeRefused('stale_version', { who: 'Léa Martin' })
    expect((await managerOf(firm).call(contract.readTemplate, { templateId })).name).toBe('Suivi annuel')
  })

  test('DEAL-5 inactive and archived templates are not offered; archived again or not changes nothing', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    const { id: templateId, version } = await aTemplate(firm, { name: 'Suivi' })
    const offered = async () => (await me.call(contract.listActiveTemplates, {})).rows.map((row) => row.name)
    await me.call(contract.archiveTemplate, { templateId })
    await me.call(contract.archiveTemplate, { templateId })
    expect([await offered(), await names(firm, 'archived'), await names(firm, 'active')]).toEqual([
      expect.not.arrayContaining(['Suivi']),
      ['Suivi'],
      expect.not.arrayContaining(['Suivi']),
    ])
    await me.call(contract.unarchiveTemplate, { templateId })
    expect(await offered()).toContain('Suivi')
    await me.call(contract.editTemplate, { templateId, version, name: 'Suivi', active: false })
    expect([await offered(), await names(firm, 'inactive')]).toEqual([expect.not.arrayContaining(['Suivi']), ['Suivi']])
    const { rows } = await runtime.pool.query(`select kind from history where firm_id = $1 and subject_id = $2 order by seq`, [
      firm.id,
      templateId,
    ])
    expect(rows.map((row) => row.kind)).toEqual([
      'template.created',
      'template.changed',
      'template.archived',
      'template.unarchived',
      'template.changed',
    ])
  })

  test('DEAL-1 the order is that of creation until it is arranged, whole or not at all', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    const { rows } = await me.call(contract.listTemplates, {})
    const [first, second] = rows.map((row) => row.id)
    await expect(me.call(contract.reorderTemplates, { order: [second!] })).toBeRefused('template.order_stale')
    await me.call(contract.reorderTemplates, { order: [second!, first!] })
    expect((await me.call(contract.listTemplates, {})).rows.map((row) => row.id)).toEqual([second, first])
    expect((await me.call(contract.listActiveTemplates, {})).rows.map((row) => row.id)).toEqual([second, first])
  })

  test('DEAL-8 a duplicate has everything of its own; deleting it leaves the original', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    const actions = [{ label: 'Pièces reçues', mandatory: true, traced: true }]
    const original = await aTemplate(firm, {
      name: 'Suivi',
      steps: [aTask('Collecte', { actions, instructions: '<p>Tout</p>' }), anOptional('Relance')],
    })
    const copy = await me.call(contract.duplicateTemplate, { templateId: original.id })
    expect(copy).toMatchObject({ name: 'Copie de Suivi', version: 1, deals: 0 })
    expect(copy.steps).toMatchObject([
      { subject: 'Collecte', instructions: '<p>Tout</p>', actions },
      { subject: 'Relance', mandatory: false },
    ])
    expect(copy.steps[0]!.id).not.toBe(original.steps[0]!.id)
    await me.call(contract.deleteTemplate, { templateId: copy.id })
    await expect(me.call(contract.readTemplate, { templateId: copy.id })).toBeRefused('not_found')
    expect((await me.call(contract.readTemplate, { templateId: original.id })).steps).toHaveLength(2)
  })
})
