import { describe, expect, test } from 'vitest'
import { aStep, anAction } from '../steps/steps.samples.ts'
import type { TemplateStep } from '../steps/steps.types.ts'
import { duplicateOf } from './duplicate.rules.ts'
import type { TemplateContent } from './templates.types.ts'

const step = (position: number, over: Partial<TemplateStep> = {}): TemplateStep => ({
  ...aStep(position, { actions: [anAction(2, { traced: true }), anAction(1)] }),
  instructions: '<p>Préparer</p>',
  eventTypeId: 'type-1',
  documentIds: ['file-1', 'file-2'],
  ...over,
})
const template: TemplateContent = {
  name: 'Versement libre',
  type: 'contribution',
  active: true,
  archived: true,
  behaviours: ['account', 'movement'],
  steps: [step(2), step(1)],
}
const numbered = () => {
  let made = 0
  return () => `new-${++made}`
}

describe('DEAL-8 a duplicate', () => {
  test('DEAL-8 copies everything, steps, actions and documents included, under new ids', () => {
    const copy = duplicateOf(template, numbered())
    expect(copy).toMatchObject({
      name: 'Copie de Versement libre',
      type: 'contribution',
      active: true,
      behaviours: ['account', 'movement'],
    })
    expect(
      copy.steps.map(({ position, instructions, eventTypeId, documentIds }) => ({
        position,
        instructions,
        eventTypeId,
        documentIds,
      })),
    ).toEqual(
      [1, 2].map((position) => ({
        position,
        instructions: '<p>Préparer</p>',
        eventTypeId: 'type-1',
        documentIds: ['file-1', 'file-2'],
      })),
    )
    expect(copy.steps[0]?.actions.map(({ position, label, traced }) => [position, label, traced])).toEqual([
      [1, 'Action 1', false],
      [2, 'Action 2', true],
    ])
    const ids = copy.steps.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)])
    expect(new Set(ids).size).toBe(6)
    expect(ids.every((id) => id.startsWith('new-'))).toBe(true)
  })

  test('DEAL-8 of an archived template is not archived', () => expect(duplicateOf(template, numbered()).archived).toBe(false))

  test('DEAL-2 keeps its name within the limit', () => {
    expect(duplicateOf({ ...template, name: 'x'.repeat(120) }, numbered()).name).toHaveLength(120)
  })

  test('DEAL-8 shares no list with the original', () => {
    const copy = duplicateOf(template, numbered())
    expect(copy.behaviours).not.toBe(template.behaviours)
    expect(copy.steps[0]?.documentIds).not.toBe(template.steps[1]?.documentIds)
  })
})
