import { describe, expect, test } from 'vitest'
import { aStep } from '../steps/steps.samples.ts'
import { EVENT_KINDS } from '../steps/steps.types.ts'
import { behavioursOf, familyOf, kindsOf, mayAllow, mayHoldStep, mayTakeType, typesOf } from './type.rules.ts'
import { BEHAVIOURS, DEAL_FAMILIES, DEAL_TYPES } from './templates.types.ts'

const task = aStep(1)
const visit = aStep(2, { kind: 'appointment', subject: 'Découverte' })
const report = aStep(3, { kind: 'note', subject: 'Compte rendu' })

describe('DEAL-3 families of types', () => {
  test('DEAL-3 each type is of one family', () => {
    expect(typesOf('administrative')).toEqual(['administrative_follow_up', 'wealth_audit'])
    expect(typesOf('financial')).toEqual(['account_opening', 'contribution', 'surrender', 'withdrawal', 'switch'])
    expect(typesOf('workflow')).toEqual(['workflow'])
    expect(DEAL_FAMILIES.flatMap(typesOf)).toHaveLength(DEAL_TYPES.length)
    expect(DEAL_TYPES.every((type) => typesOf(familyOf(type)).includes(type))).toBe(true)
  })
})

describe('DEAL-4 changing the type', () => {
  test('DEAL-4 refuses any other type once the template has deals, saying how many', () => {
    expect(mayTakeType({ type: 'wealth_audit', steps: [task] }, 'administrative_follow_up', 1)).toEqual({
      ok: false,
      code: 'template.type_fixed',
      values: { deals: '1 affaire', count: 1 },
    })
    expect(mayTakeType({ type: 'contribution', steps: [task] }, 'workflow', 250)).toMatchObject({
      values: { deals: '250 affaires' },
    })
  })

  test('DEAL-4 refuses « Workflow » while a step is not a task, naming those steps in order', () => {
    expect(mayTakeType({ type: 'contribution', steps: [report, task, visit] }, 'workflow', 0)).toEqual({
      ok: false,
      code: 'template.workflow_tasks_only',
      values: { steps: '« Découverte », « Compte rendu »', count: 2 },
    })
  })

  test('DEAL-4 allows « Workflow » for tasks only, any other type for any step, and the same type always', () => {
    expect(mayTakeType({ type: 'contribution', steps: [task] }, 'workflow', 0)).toEqual({ ok: true })
    expect(mayTakeType({ type: 'contribution', steps: [] }, 'workflow', 0)).toEqual({ ok: true })
    expect(mayTakeType({ type: 'workflow', steps: [task] }, 'surrender', 0)).toEqual({ ok: true })
    expect(mayTakeType({ type: 'switch', steps: [visit] }, 'switch', 12)).toEqual({ ok: true })
  })

  test('DEAL-4 a workflow refuses steps that are not tasks', () => {
    expect(mayHoldStep('workflow', visit)).toEqual({
      ok: false,
      code: 'template.step_not_task',
      values: { step: 'Découverte', kind: 'Rendez-vous' },
    })
    expect(mayHoldStep('workflow', task)).toEqual({ ok: true })
    expect(mayHoldStep('wealth_audit', visit)).toEqual({ ok: true })
    expect(kindsOf('workflow', EVENT_KINDS)).toEqual(['task'])
    expect(kindsOf('wealth_audit', EVENT_KINDS)).toEqual(EVENT_KINDS)
  })
})

describe('DEAL-6 behaviours', () => {
  test.each(typesOf('administrative'))('DEAL-6 refuses any behaviour for %s', (type) => {
    expect(behavioursOf(type)).toEqual([])
    expect(mayAllow(type, ['account'], [])).toMatchObject({ ok: false, code: 'template.behaviour_unavailable' })
    expect(mayAllow(type, [], [])).toEqual({ ok: true })
  })

  test('DEAL-6 refuses to untick a behaviour that a deal has used, naming it', () => {
    expect(mayAllow('contribution', ['account'], ['movement', 'account'])).toEqual({
      ok: false,
      code: 'template.behaviour_used',
      values: { behaviours: '« Autoriser la création d’un mouvement »' },
    })
  })

  test.each([...typesOf('financial'), ...typesOf('workflow')])('DEAL-6 allows every behaviour for %s', (type) => {
    expect(mayAllow(type, BEHAVIOURS, ['movement'])).toEqual({ ok: true })
    expect(mayAllow(type, [], [])).toEqual({ ok: true })
  })
})
