import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MATRIMONIAL_REGIMES } from '../contacts.types.ts'
import { budgetOf, proposedLevel, yearly } from './budget.rules.ts'
import { monthlyPayment, monthsBetween, outstandingAt, remaining } from './loan.rules.ts'
import type { Loan } from './loan.rules.ts'
import { daysOfStory, netWorthAt } from './net-worth.rules.ts'
import { proposedOwnership } from './regime.rules.ts'
import { ASSET_ORIGINS } from './wealth.types.ts'

describe('the matrimonial regime proposes whose an asset is', () => {
  /** Before, during, gift, inheritance, replacement: of a house, then of a car. C common, O own, ? another law. */
  const TABLE = {
    community_acquests: ['OCOOO', 'OCOOO'],
    community_movables_acquests: ['OCOOO', 'CCCCO'],
    universal_community: ['CCCCC', 'CCCCC'],
    separation: ['OOOOO', 'OOOOO'],
    separation_with_acquests: ['OOOOO', 'OOOOO'],
    participation: ['OOOOO', 'OOOOO'],
    foreign: ['?????', '?????'],
    pacs_separation: ['OOOOO', 'OOOOO'],
    pacs_indivision: ['OCOOO', 'OCOOO'],
    none: ['OOOOO', 'OOOOO'],
  } as const
  const letter = { own: 'O', common: 'C', unknown: '?' } as const

  test.each(MATRIMONIAL_REGIMES.map((regime) => [regime] as const))('CON-5 %s', (regime) => {
    const union = { civilStatus: 'married', regime } as const
    const row = (kind: 'main_home' | 'vehicle') =>
      ASSET_ORIGINS.map((origin) => letter[proposedOwnership(union, origin, kind)]).join('')
    expect([row('main_home'), row('vehicle')]).toEqual(TABLE[regime])
  })

  test.each([
    ['married', 'common'],
    ['separated', 'common'],
    ['pacs', 'own'],
    ['single', 'own'],
    ['divorced', 'own'],
  ] as const)('CON-5 without a contract the law chooses: %s', (civilStatus, expected) => {
    expect(proposedOwnership({ civilStatus, regime: null }, 'during_union', 'main_home')).toBe(expected)
  })

  test('CON-5 a regime left on the file of somebody no longer in a union proposes nothing common', () => {
    expect(proposedOwnership({ civilStatus: 'widowed', regime: 'universal_community' }, 'during_union', 'land')).toBe('own')
  })

  test('CON-5 shares of a property company are movables', () => {
    const union = { civilStatus: 'married', regime: 'community_movables_acquests' } as const
    expect(proposedOwnership(union, 'before_union', 'property_company')).toBe('common')
  })
})

const LOAN: Loan = {
  initialCents: 20_000_000,
  rate: 3,
  repayment: 'amortising',
  startsOn: '2020-01-15',
  endsOn: '2040-01-15',
  paymentCents: null,
  outstandingCents: null,
  outstandingOn: null,
}

describe('what is left of a loan', () => {
  test('CON-5 the formula says what a schedule month by month says, to the euro', () => {
    const terms = {
      cents: fc.integer({ min: 100_000, max: 10 ** 8 }),
      rate: fc.integer({ min: 0, max: 900 }),
      months: fc.integer({ min: 12, max: 360 }),
    }
    fc.assert(
      fc.property(fc.record(terms), fc.double({ min: 0, max: 1, noNaN: true }), ({ cents, rate, months }, part) => {
        const payment = monthlyPayment(cents, rate / 100, months)
        const paid = Math.floor(months * part)
        let left = cents
        for (let month = 0; month < paid; month++) left = left * (1 + rate / 120_000) - payment
        expect(Math.abs(remaining(cents, rate / 100, payment, paid) - Math.max(0, left))).toBeLessThan(100)
      }),
    )
  })

  test.each([
    ['before it began', '2020-01-14', 0],
    ['the day it begins', '2020-01-15', 20_000_000],
    ['once ended', '2040-01-15', 0],
  ])('CON-5 %s', (_when, day, cents) => {
    expect(outstandingAt(LOAN, day)).toBe(cents)
  })

  test('CON-5 200 000 € at 3 % over 20 years: 1 109,20 € a month, 114 870 € after ten', () => {
    expect(monthlyPayment(20_000_000, 3, 240)).toBe(110_920)
    expect(Math.round(outstandingAt(LOAN, '2030-01-15') / 100)).toBe(114_870)
  })

  test('CON-5 what the lender says is where the rest starts; in fine nothing is repaid before the end', () => {
    const said = { ...LOAN, outstandingCents: 10_000_000, outstandingOn: '2030-01-15' }
    expect(outstandingAt(said, '2030-01-15')).toBe(10_000_000)
    expect(outstandingAt(said, '2031-01-15')).toBeLessThan(10_000_000)
    expect(outstandingAt(said, '2029-01-15')).toBe(outstandingAt(LOAN, '2029-01-15'))
    expect(outstandingAt({ ...LOAN, repayment: 'in_fine' }, '2039-12-31')).toBe(20_000_000)
  })

  test.each([
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-15', '2026-03-15', 2],
    ['2026-05-01', '2025-05-01', 0],
  ])('CON-5 from %s to %s: %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})

describe('net worth and budget', () => {
  const house = {
    acquiredOn: '2023-06-01',
    acquisitionCents: 100,
    values: [{ valuedOn: '2025-06-01', valueCents: 150 }],
    holders: [
      { numerator: 1, denominator: 2, heldAs: 'full', age: null },
      { numerator: 1, denominator: 2, heldAs: 'full', age: null },
    ] as const,
    places: [0],
  }
  const debt = {
    loan: { ...LOAN, repayment: 'in_fine', initialCents: 40, startsOn: '2024-01-01' } as const,
    shares: [{ numerator: 1, denominator: 1 }],
    places: [0],
  }

  test('CON-5 year by year: what was paid, then the last value known; half of it; less what is owed', () => {
    const days = daysOfStory([house], [debt], '2026-03-01')
    expect(days).toEqual(['2023-12-31', '2024-12-31', '2025-12-31', '2026-03-01'])
    expect(days.map((day) => netWorthAt([house], [debt], day).netCents)).toEqual([50, 10, 35, 35])
    expect(netWorthAt([house], [debt], '2022-01-01')).toEqual({ grossCents: 0, debtCents: 0, netCents: 0 })
  })

  test('CON-5 every period over a year; what is left a month', () => {
    expect((['month', 'quarter', 'half_year', 'year'] as const).map((period) => yearly(100, period))).toEqual([
      1200, 400, 200, 100,
    ])
    const lines = [
      { kind: 'salary', amountCents: 300_000, period: 'month' },
      { kind: 'living', amountCents: 200_000, period: 'month' },
      { kind: 'income_tax', amountCents: 600_000, period: 'year' },
    ] as const
    expect(budgetOf(lines)).toEqual({ incomeCents: 3_600_000, expenseCents: 2_400_000, taxCents: 600_000, savingCents: 50_000 })
  })

  test('CON-5 no more risk than one wants, nor than one can bear', () => {
    expect(proposedLevel('dynamic', 'defensive')).toBe('defensive')
    expect(proposedLevel('secure', 'aggressive')).toBe('secure')
  })
})
