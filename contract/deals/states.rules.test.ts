import { describe, expect, test } from 'vitest'
import { DEAL_TYPES } from '../templates/templates.types.ts'
import type { DealType } from '../templates/templates.types.ts'
import { DEAL_STATES } from './deals.types.ts'
import type { DealState, StateFacts } from './deals.types.ts'
import { isTerminal, mayChangeState, mayReopen, stageOf, stateToReopenIn, statesOf, terminalStatesOf } from './states.rules.ts'

const aDeal = (type: DealType, state: DealState, left: readonly string[] = []): StateFacts => ({
  type,
  state,
  mandatoryLeft: left.map((subject) => ({ subject })),
})
const others = DEAL_TYPES.filter(
  (type) => !['account_opening', 'contribution', 'surrender', 'withdrawal', 'switch'].includes(type),
)
const financial = DEAL_TYPES.filter((type) => !others.includes(type))

describe('DEAL-41 which states apply', () => {
  test.each(financial)('DEAL-41 all of them to %s; it ends in « Rapprochée » or « Annulée »', (type) => {
    expect(statesOf(type)).toEqual(['preparation', 'proposed', 'signed', 'sent', 'validated', 'reconciled', 'cancelled'])
    expect(terminalStatesOf(type)).toEqual(['reconciled', 'cancelled'])
    expect(stageOf(type, 'validated')).toBe('held')
  })

  test.each(others)('DEAL-41 four of them to %s; it ends in « Validée » or « Annulée »', (type) => {
    expect(statesOf(type)).toEqual(['preparation', 'signed', 'validated', 'cancelled'])
    expect(terminalStatesOf(type)).toEqual(['validated', 'cancelled'])
    expect(stageOf(type, 'validated')).toBe('over')
  })

  test('DEAL-41 a deal is over exactly in its terminal states', () => {
    for (const type of DEAL_TYPES) {
      for (const state of statesOf(type)) expect(stageOf(type, state) === 'over').toBe(isTerminal(type, state))
    }
  })
})

describe('DEAL-41 changing the state', () => {
  test('DEAL-41 refuses a state that is of financial types only, naming both', () => {
    expect(mayChangeState(aDeal('wealth_audit', 'preparation'), 'proposed')).toEqual({
      ok: false,
      code: 'deal.state_unavailable',
      values: { state: 'Proposée au client', type: 'Audit patrimonial' },
    })
    for (const state of ['proposed', 'sent', 'reconciled'] as const) {
      expect(mayChangeState(aDeal('workflow', 'preparation'), state)).toMatchObject({ code: 'deal.state_unavailable' })
    }
  })

  test('DEAL-41 refuses the state it is in', () => {
    expect(mayChangeState(aDeal('switch', 'sent'), 'sent')).toMatchObject({ code: 'deal.state_same' })
  })

  test('DEAL-41 refuses any change of a deal that is over', () => {
    for (const state of ['preparation', 'signed', 'cancelled'] as const) {
      expect(mayChangeState(aDeal('wealth_audit', 'validated'), state)).toEqual({
        ok: false,
        code: 'deal.already_closed',
        values: { state: 'Validée' },
      })
    }
    expect(mayChangeState(aDeal('switch', 'reconciled'), 'sent')).toMatchObject({ code: 'deal.already_closed' })
    expect(mayChangeState(aDeal('switch', 'cancelled'), 'sent')).toMatchObject({ code: 'deal.already_closed' })
  })

  test.each(['validated', 'reconciled'] as const)(
    'DEAL-55 refuses %s while a mandatory step is left, naming the first',
    (state) => {
      expect(mayChangeState(aDeal('contribution', 'sent', ['Signature', 'Envoi']), state)).toMatchObject({
        ok: false,
        code: 'deal.step_missing',
        values: { step: 'Signature', left: 2 },
      })
    },
  )

  test('DEAL-55 « Annulée » needs no step', () => {
    for (const type of DEAL_TYPES) {
      expect(mayChangeState(aDeal(type, 'preparation', ['Signature']), 'cancelled')).toEqual({ ok: true })
    }
  })

  test('DEAL-41 any other state can be chosen, forwards and backwards', () => {
    for (const type of DEAL_TYPES) {
      const open = statesOf(type).filter((state) => !isTerminal(type, state))
      for (const from of open) {
        for (const to of statesOf(type).filter((state) => state !== from)) {
          expect(mayChangeState(aDeal(type, from), to)).toEqual({ ok: true })
        }
      }
    }
  })

  test('DEAL-41 a financial deal in « Validée » stays open', () => {
    expect(mayChangeState(aDeal('surrender', 'validated'), 'reconciled')).toEqual({ ok: true })
    expect(mayChangeState(aDeal('surrender', 'validated', ['Signature']), 'sent')).toEqual({ ok: true })
  })
})

describe('DEAL-41 reopening', () => {
  test('DEAL-41 refuses a deal that is not over, an end, or a state of another family', () => {
    expect(mayReopen(aDeal('surrender', 'validated'), 'sent')).toMatchObject({ code: 'deal.not_closed' })
    expect(mayReopen(aDeal('wealth_audit', 'cancelled'), 'validated')).toMatchObject({ code: 'deal.reopen_state' })
    expect(mayReopen(aDeal('wealth_audit', 'cancelled'), 'sent')).toMatchObject({ code: 'deal.state_unavailable' })
  })

  test('DEAL-55 refuses to reopen in « Validée » while a mandatory step is left', () => {
    expect(mayReopen(aDeal('surrender', 'cancelled', ['Signature']), 'validated')).toMatchObject({ code: 'deal.step_missing' })
  })

  test('DEAL-41 allows a state under way, proposed from the past of the deal', () => {
    expect(mayReopen(aDeal('wealth_audit', 'validated', ['Signature']), 'signed')).toEqual({ ok: true })
    expect(mayReopen(aDeal('surrender', 'reconciled'), 'validated')).toEqual({ ok: true })
    expect(stateToReopenIn('surrender', ['preparation', 'validated', 'reconciled'])).toBe('validated')
    expect(stateToReopenIn('wealth_audit', ['preparation', 'signed', 'validated'])).toBe('signed')
    expect(stateToReopenIn('wealth_audit', ['cancelled'])).toBe('preparation')
  })

  test('DEAL-41 whatever the past, the state it proposes is under way', () => {
    for (const type of DEAL_TYPES) {
      for (const state of DEAL_STATES) expect(isTerminal(type, stateToReopenIn(type, [state]))).toBe(false)
    }
  })
})
