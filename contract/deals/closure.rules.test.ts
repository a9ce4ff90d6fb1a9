import { describe, expect, test } from 'vitest'
import { cancelled, done, open, steps } from '../steps/steps.samples.ts'
import { asksForFinalState, finalChoices, finalStatesOf } from './closure.rules.ts'

const audit = { type: 'wealth_audit', state: 'preparation' } as const
const transfer = { type: 'contribution', state: 'sent' } as const

describe('DEAL-55 the final state', () => {
  test('DEAL-55 is not asked for before the last step is validated', () => {
    expect(asksForFinalState(audit, steps('Mo'), [])).toBe(false)
    expect(asksForFinalState(audit, steps('Mo'), [done(1)])).toBe(false)
    expect(asksForFinalState(audit, steps('MM'), [done(1), open(2)])).toBe(false)
    expect(asksForFinalState(audit, steps('MM'), [done(1), cancelled(2)])).toBe(false)
    expect(asksForFinalState(audit, [], [])).toBe(false)
  })

  test('DEAL-55 is not asked for once the state says it', () => {
    expect(asksForFinalState({ ...audit, state: 'validated' }, steps('M'), [done(1)])).toBe(false)
    expect(asksForFinalState({ ...audit, state: 'cancelled' }, steps('M'), [done(1)])).toBe(false)
    expect(asksForFinalState({ ...transfer, state: 'validated' }, steps('M'), [done(1)])).toBe(false)
  })

  test('DEAL-55 is asked for after the last step, optional ones skipped', () => {
    expect(asksForFinalState(audit, steps('MoM'), [done(1), done(3)])).toBe(true)
    expect(asksForFinalState(transfer, steps('Mo'), [done(1), done(2)])).toBe(true)
  })

  test('DEAL-55 offers « Validée », « Rapprochée » on financial deals, « Annulée »', () => {
    expect(finalStatesOf('wealth_audit')).toEqual(['validated', 'cancelled'])
    expect(finalStatesOf('workflow')).toEqual(['validated', 'cancelled'])
    expect(finalStatesOf('contribution')).toEqual(['validated', 'reconciled', 'cancelled'])
  })

  test('DEAL-55 with a mandatory step left only « Annulée » may be chosen, and the others say why', () => {
    const choices = finalChoices({ ...transfer, mandatoryLeft: [{ subject: 'Signature' }] })
    expect(choices.map(({ state, verdict }) => [state, verdict.ok])).toEqual([
      ['validated', false],
      ['reconciled', false],
      ['cancelled', true],
    ])
    expect(choices[0]?.verdict).toMatchObject({ code: 'deal.step_missing', values: { step: 'Signature' } })
  })
})
