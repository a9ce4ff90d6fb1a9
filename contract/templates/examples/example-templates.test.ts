import { describe, expect, test } from 'vitest'
import { fitsItsKind } from '../../steps/plan/edits.rules.ts'
import { isOffered } from '../offer.rules.ts'
import { TemplateInput } from '../templates.fields.ts'
import { mayAllow, mayHoldStep, typesOf } from '../type.rules.ts'
import { EXAMPLE_TEMPLATES } from './example-templates.ts'

describe('DEAL-2 a template as typed', () => {
  test('DEAL-2 refuses one without a name, or with an unknown type or behaviour', () => {
    for (const wrong of [
      {},
      { name: ' ' },
      { name: 'A', type: 'other' },
      { name: 'A', behaviours: ['mail'] },
      { name: 'x'.repeat(121) },
    ]) {
      expect(TemplateInput.safeParse(wrong).success).toBe(false)
    }
  })

  test('DEAL-2 the name is the only mandatory field', () => {
    expect(TemplateInput.parse({ name: ' Audit ' })).toEqual({
      name: 'Audit',
      type: 'administrative_follow_up',
      active: true,
      archived: false,
      behaviours: [],
    })
  })
})

describe('DEAL-3 the examples of a new firm', () => {
  test('DEAL-3 there is one for each administrative type, offered at once', () => {
    expect(EXAMPLE_TEMPLATES.map(({ type }) => type)).toEqual(typesOf('administrative'))
    expect(EXAMPLE_TEMPLATES.every(isOffered)).toBe(true)
  })

  test.each(EXAMPLE_TEMPLATES)(
    'DEAL-3 « $name » keeps every rule of templates and shows what steps can do',
    ({ type, steps, behaviours }) => {
      expect(mayAllow(type, behaviours, [])).toEqual({ ok: true })
      for (const step of steps) {
        expect(fitsItsKind(step)).toEqual({ ok: true })
        expect(mayHoldStep(type, step)).toEqual({ ok: true })
        expect(step.instructions).toMatch(/^<p>.+<\/p>$/)
        expect(step.delayDays).not.toBeNull()
      }
      expect(new Set(steps.map(({ kind }) => kind)).size).toBe(5)
      expect(new Set(steps.map(({ mandatory }) => mandatory)).size).toBe(2)
      expect(steps.at(-1)?.mandatory).toBe(true)
      expect(steps.flatMap(({ actions }) => actions).some(({ mandatory, traced }) => mandatory && traced)).toBe(true)
    },
  )

  test('DEAL-3 their French uses the typographic apostrophe', () => {
    expect(JSON.stringify(EXAMPLE_TEMPLATES)).not.toContain("'")
  })
})
