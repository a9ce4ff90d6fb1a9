import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { uploadFile, readFile } from '#contract/documents/documents.contract.ts'
import * as contract from '#contract/templates/templates.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { anOptional, aTask, aTemplate } from '../templates.factory.ts'

const runtime = testRuntime()
const managerOf = (firm: Firm) => as(runtime, firm.administrator)
const subjects = (template: { steps: { subject: string; position: number }[] }) =>
  template.steps.map((step) => `${step.position} ${step.subject}`)

const aFile = async (person: { firmId: number; id: string }) =>
  as(runtime, person).call(
    uploadFile,
    {},
    { upload: await runtime.files.receive(Readable.from(['x']), 'modèle.txt', 'text/plain') },
  )

describe('steps of a template without deals', () => {
  test('DEAL-20 only tasks have actions; a workflow’s steps are not offered yet', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version, steps } = await aTemplate(firm)
    const actions = [{ label: 'Appeler' }]
    const note = { kind: 'note', subject: 'Compte rendu', actions } as const
    await expect(managerOf(firm).call(contract.addStep, { templateId, version, ...note })).toBeRefused(
      'step.actions_only_on_tasks',
    )
    const edit = managerOf(firm).call(contract.editStep, { templateId, version, stepId: steps[0]!.id, ...note })
    await expect(edit).toBeRefused('step.actions_only_on_tasks', { step: 'Compte rendu', kind: 'Fiche de suivi' })
  })

  test('DEAL-20 a step keeps all that was typed, its rich text harmless', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version } = await aTemplate(firm, { steps: [] })
    const file = await aFile(firm.administrator)
    const { rows } = await runtime.pool.query(`select id from event_type where firm_id = $1 and kind = 'task' limit 1`, [firm.id])
    const eventTypeId = String(rows[0].id)
    const typed = {
      ...aTask('Collecte', { proposeNext: true, delayDays: 15, eventTypeId, documentIds: [file.id] }),
      instructions: '<p onclick="x()">Tout <b>vérifier</b><script>alert(1)</script></p>',
      actions: [
        { label: 'Identité', mandatory: true },
        { label: 'Avis', traced: true },
      ],
    }
    const { steps } = await managerOf(firm).call(contract.addStep, { templateId, version, ...typed })
    expect(steps[0]).toMatchObject({
      position: 1,
      kind: 'task',
      subject: 'Collecte',
      mandatory: true,
      proposeNext: true,
      delayDays: 15,
      eventTypeId,
      instructions: '<p>Tout <b>vérifier</b></p>',
      documents: [
        {
          id: file.id,
          name: 'modèle.txt',
          size: 1,
        },
      ],
      actions: [
        {
          label: 'Identité',
          position: 1,
          mandatory: true,
          traced: false,
        },
        {
          label: 'Avis',
          position: 2,
          mandatory: false,
          traced: true,
        },
      ],
      begunBy: 0,
      cannotEdit: null,
      cannotDelete: null,
      cannotBeMandatory: null,
    })
  })

  test('ORG-15 a document hung on a step is one’s own deposit, then read by whoever does deals', async () => {
    const firm = await aFirm(runtime)
    const colleague = await anAdviser(firm)
    const { id: templateId, version } = await aTemplate(firm, { steps: [] })
    const theirs = await aFile(colleague)
    const step = { templateId, ...aTask('Collecte', { documentIds: [theirs.id] }) }
    await expect(managerOf(firm).call(contract.addStep, { ...step, version })).toBeRefused('document.not_yours')
    const junior = as(runtime, await aUser(firm, { profile: 'junior' }))
    await expect(junior.call(readFile, { fileId: theirs.id })).toBeRefused('not_found')
    const made = await as(runtime, colleague).call(contract.addStep, { ...step, version })
    expect(await junior.download(readFile, { fileId: theirs.id })).toMatchObject({ name: 'modèle.txt' })
    const again = { ...step, stepId: made.steps[0]!.id, version: made.version }
    expect((await managerOf(firm).call(contract.editStep, again)).steps[0]!.documents).toHaveLength(1)
  })

  test('DEAL-20 the type of a step is one of the firm’s, of its kind', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version } = await aTemplate(firm, { steps: [] })
    const { rows } = await runtime.pool.query(`select id from event_type where firm_id = $1 and kind = 'note' limit 1`, [firm.id])
    const typed = aTask('Collecte', { eventTypeId: String(rows[0].id) })
    await expect(managerOf(firm).call(contract.addStep, { templateId, version, ...typed })).toBeRefused('invalid_input')
  })

  test('DEAL-21 steps are added anywhere, moved and deleted, numbered without holes', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    let template = await aTemplate(firm, { steps: [aTask('A'), aTask('B'), anOptional('C')] })
    const at = () => ({ templateId: template.id, version: template.version })
    template = await me.call(contract.addStep, { ...at(), ...aTask('Zéro'), position: 1 })
    expect(subjects(template)).toEqual(['1 Zéro', '2 A', '3 B', '4 C'])
    template = await me.call(contract.moveStep, { ...at(), stepId: template.steps[3]!.id, position: 2 })
    expect(subjects(template)).toEqual(['1 Zéro', '2 C', '3 A', '4 B'])
    template = await me.call(contract.deleteStep, { ...at(), stepId: template.steps[0]!.id })
    expect(subjects(template)).toEqual(['1 C', '2 A', '3 B'])
    await expect(me.call(contract.deleteStep, { ...at(), stepId: firm.administrator.id })).toBeRefused('not_found')
  })

  test('DEAL-21 actions keep their order of creation: new ones go last, some go', async () => {
    const firm = await aFirm(runtime)
    const me = managerOf(firm)
    const labels = (made: { steps: { actions: { label: string }[] }[] }) => made.steps[0]!.actions.map((action) => action.label)
    const template = await aTemplate(firm, {
      steps: [aTask('Collecte', { actions: [{ label: 'Un' }, { label: 'Deux' }, { label: 'Trois' }] })],
    })
    const [one, two, three] = template.steps[0]!.actions
    const at = { templateId: template.id, stepId: template.steps[0]!.id, version: template.version }
    const swapped = { ...at, ...aTask('Collecte', { actions: [two!, one!, three!] }) }
    await expect(me.call(contract.editStep, swapped)).toBeRefused('step.action_order')
    const edited = await me.call(contract.editStep, {
      ...at,
      ...aTask('Collecte', { actions: [one!, { ...three!, label: 'Fin' }, { label: 'Quatre' }] }),
    })
    expect(labels(edited)).toEqual(['Un', 'Fin', 'Quatre'])
    expect(edited.steps[0]!.actions.slice(0, 2).map(({ id }) => id)).toEqual([one!.id, three!.id])
  })

  test('DEAL-45 two managers on one template: the second is told who', async () => {
    const firm = await aFirm(runtime)
    const { id: templateId, version, steps } = await aTemplate(firm, { steps: [aTask('A'), aTask('B')] })
    const colleague = as(runtime, await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' }))
    const both = [colleague, managerOf(firm)].map((who) =>
      who.call(contract.moveStep, { templateId, version, stepId: steps[1]!.id, position: 1 }).then(
        () => 'moved',
        (error: { code: string }) => error.code,
      ),
    )
    expect((await Promise.all(both)).toSorted()).toEqual(['moved', 'stale_version'])
  })
})
