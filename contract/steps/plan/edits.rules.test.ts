import { describe, expect, test } from 'vitest'
import { fitsItsKind, keepsActionOrder, mayDeleteStep, mayEditStep, mayMakeMandatory } from './edits.rules.ts'
import type { StepUses } from './order.rules.ts'
import { StepInput } from '../steps.fields.ts'
import { aStep, anAction, steps } from '../steps.samples.ts'
import { EVENT_KINDS } from '../steps.types.ts'

const used = (place: number, begun: number, held = begun): StepUses => new Map([[`step-${place}`, { begun, held }]])

describe('DEAL-20 what a step needs', () => {
  test('DEAL-20 refuses a step without kind or subject, or out of limits', () => {
    for (const wrong of [
      { subject: 'Découverte' },
      { kind: 'campaign', subject: 'Découverte' },
      { kind: 'task' },
      { kind: 'task', subject: '   ' },
      { kind: 'task', subject: 'x'.repeat(201) },
      { kind: 'task', subject: 'Découverte', delayDays: -1 },
      { kind: 'task', subject: 'Découverte', delayDays: 1.5 },
      { kind: 'task', subject: 'Découverte', actions: [{ label: ' ' }] },
    ]) {
      expect(StepInput.safeParse(wrong).success).toBe(false)
    }
  })

  test('DEAL-20 kind and subject are enough', () => {
    expect(StepInput.parse({ kind: 'reminder', subject: ' Rappeler le client ' })).toEqual({
      kind: 'reminder',
      subject: 'Rappeler le client',
      mandatory: false,
      proposeNext: false,
      delayDays: null,
      instructions: '',
      eventTypeId: null,
      documentIds: [],
      actions: [],
    })
  })

  test.each(EVENT_KINDS.filter((kind) => kind !== 'task'))('DEAL-20 refuses actions on a step of kind %s, naming it', (kind) => {
    const step = { kind, subject: 'Signature', actions: [{}] }
    expect(fitsItsKind(step)).toMatchObject({ ok: false, code: 'step.actions_only_on_tasks', values: { step: 'Signature' } })
    expect(fitsItsKind({ ...step, actions: [] })).toEqual({ ok: true })
  })

  test('DEAL-20 allows actions on a task', () => {
    expect(fitsItsKind({ kind: 'task', subject: 'Signature', actions: [{}] })).toEqual({ ok: true })
  })
})

describe('DEAL-21 actions keep their order of creation', () => {
  const before = aStep(1, { actions: [anAction(1), anAction(2), anAction(3)] })
  const order = (...list: (number | 'new')[]) => ({
    ...before,
    actions: list.map((place) => (place === 'new' ? {} : { id: `action-${place}` })),
  })

  test.each([
    ['two exchanged', order(2, 1, 3)],
    ['a new one before the others', order('new', 1, 2, 3)],
    ['a new one among the others', order(1, 'new', 2, 3)],
    ['one twice', order(1, 1, 2)],
  ])('DEAL-21 refuses %s', (_, after) => expect(keepsActionOrder(before, after)).toMatchObject({ code: 'step.action_order' }))

  test.each([
    ['the same', order(1, 2, 3)],
    ['one removed', order(1, 3)],
    ['new ones at the end', order(1, 3, 'new', 'new')],
    ['none left', order()],
  ])('DEAL-21 allows %s', (_, after) => expect(keepsActionOrder(before, after)).toEqual({ ok: true }))
})

describe('DEAL-22 editing and deleting a step', () => {
  const step = aStep(2, { mandatory: false, subject: 'Audit' })

  test('DEAL-22 refuses to edit a step that deals have begun, saying how many', () => {
    expect(mayEditStep(step, used(2, 1))).toEqual({
      ok: false,
      code: 'step.begun',
      values: { step: 'Audit', deals: '1 affaire', count: 1 },
    })
    expect(mayEditStep(step, used(2, 12))).toMatchObject({ values: { deals: '12 affaires', count: 12 } })
  })

  test('DEAL-22 refuses to delete a step that a deal has, be it only to do', () => {
    expect(mayDeleteStep(step, used(2, 0, 3))).toEqual({
      ok: false,
      code: 'step.held',
      values: { step: 'Audit', deals: '3 affaires', count: 3 },
    })
  })

  test('DEAL-22 refuses to make mandatory a step that deals have passed over', () => {
    expect(mayMakeMandatory(steps('MoM'), step, used(3, 2))).toEqual({
      ok: false,
      code: 'step.mandatory_behind',
      values: { step: 'Audit', later: 'Étape 3', deals: '2 affaires', count: 2 },
    })
  })

  test('DEAL-22 allows both while no deal has it', () => {
    expect(mayEditStep(step, used(1, 5))).toEqual({ ok: true })
    expect(mayEditStep(step, used(2, 0, 3))).toEqual({ ok: true })
    expect(mayDeleteStep(step, used(1, 5))).toEqual({ ok: true })
    expect(mayMakeMandatory(steps('MoM'), step, used(1, 5))).toEqual({ ok: true })
    expect(mayMakeMandatory(steps('MMM'), aStep(2), used(3, 5))).toEqual({ ok: true })
  })
})
