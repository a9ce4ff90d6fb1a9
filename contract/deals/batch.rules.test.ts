import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEAL_TYPES } from '../templates/templates.types.ts'
import { planStateBatch } from './batch.rules.ts'
import { DEAL_STATES } from './deals.types.ts'
import type { StateFacts } from './deals.types.ts'
import { mayChangeState } from './states.rules.ts'

const deal = (id: string, facts: Partial<StateFacts>) => ({
  id,
  type: 'contribution' as const,
  state: 'preparation' as const,
  mandatoryLeft: [],
  ...facts,
})

describe('DEAL-81 a state for many deals', () => {
  test('DEAL-81 skips and lists those to which it does not apply, each with its reason', () => {
    const deals = [
      deal('ready', {}),
      deal('other family', { type: 'wealth_audit' }),
      deal('already there', { state: 'reconciled' }),
      deal('over', { state: 'cancelled' }),
      deal('step missing', { mandatoryLeft: [{ subject: 'Signature' }] }),
      deal('ready too', { state: 'validated' }),
    ]
    const { changed, skipped } = planStateBatch(deals, 'reconciled')
    expect(changed.map(({ id }) => id)).toEqual(['ready', 'ready too'])
    expect(skipped.map((one) => [one.deal.id, one.why.code])).toEqual([
      ['other family', 'deal.state_unavailable'],
      ['already there', 'deal.state_same'],
      ['over', 'deal.already_closed'],
      ['step missing', 'deal.step_missing'],
    ])
  })

  test('DEAL-81 of nothing changes nothing', () => {
    expect(planStateBatch([], 'cancelled')).toEqual({ changed: [], skipped: [] })
  })

  test('DEAL-81 every deal is in one list only, and changed exactly when a single change would be allowed', () => {
    const facts = fc.record({
      type: fc.constantFrom(...DEAL_TYPES),
      state: fc.constantFrom(...DEAL_STATES),
      mandatoryLeft: fc.array(fc.record({ subject: fc.string() }), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(facts), fc.constantFrom(...DEAL_STATES), (deals, state) => {
        const { changed, skipped } = planStateBatch(deals, state)
        expect(changed).toEqual(deals.filter((one) => mayChangeState(one, state).ok))
        expect(skipped.map((one) => one.deal)).toEqual(deals.filter((one) => !mayChangeState(one, state).ok))
      }),
    )
  })
})
