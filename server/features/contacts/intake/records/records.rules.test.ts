import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Asset, BudgetLine, Liability, Objective } from '#contract/contacts/wealth/wealth.shapes.ts'
import { BudgetKindCode, PeriodCode } from '#contract/contacts/wealth/budget.types.ts'
import { yearly } from '#contract/contacts/wealth/budget.rules.ts'
import { FILIATIONS, HELD_AS } from '#contract/contacts/relations/relations.types.ts'
import { AssetKindCode, LiabilityKindCode, ObjectiveKindCode, RepaymentCode } from '#contract/contacts/wealth/wealth.types.ts'
import { intakeValues } from '../facts/intake-values.rules.ts'
import { CURRENT_FORM } from '../form/forms.ts'
import { compareRecords } from './compare-records.rules.ts'
import { dayOf, formRecords } from './form-records.rules.ts'
import { prefillRecords } from './prefill-records.rules.ts'
import { NO_RECORDS } from './record.types.ts'
import type { StandingRecords } from './record.types.ts'

const TODAY = '2026-12-01'
const ME = '0193f000-0000-7000-8000-000000000000'
const linesOf = (values: Record<string, string>, standing: StandingRecords = NO_RECORDS) =>
  compareRecords(formRecords(intakeValues(CURRENT_FORM, values), TODAY), standing).map(({ line }) => line)
const row = (path: string, cells: Record<string, string>) =>
  Object.fromEntries(Object.entries(cells).map(([name, text]) => [`${path}.${name}`, text]))

const LOAN = { kind: 'Consommation', capital: '8 000', rate: '4,2', end: '01/06/2030' }

describe('lines of the tables of a form', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['an asset without its value', row('realEstate[1]', { label: 'Maison' }), /la valeur/],
    ['a value that is none', row('financial[1]', { label: 'Livret', value: 'beaucoup' }), /beaucoup/],
    ['an undivided asset whose shares are not told', row('realEstate[1]', { value: '1', right: 'Indivision' }), /la part/],
    ['an asset acquired in days to come', row('realEstate[1]', { value: '1', date: '01/01/2090' }), /./],
    ['a loan without its end', row('loan[1]', { ...LOAN, end: '' }), /une date de fin/],
    ['a loan without its rate', row('loan[1]', { ...LOAN, rate: '' }), /le taux/],
    ['a loan for something else', row('loan[1]', { ...LOAN, kind: 'Autre' }), /l’objet/],
    ['an income without its period', row('income[1]', { kind: 'Dividendes', amount: '10' }), /la période/],
    ['an objective of no kind', row('objective[1]', { kind: 'Autre', detail: 'Un bateau' }), /un objectif/],
    ['a child without a first name', row('family.child[1]', { lastName: 'Roux' }), /le prénom/],
    [
      'a child of the second holder alone',
      row('family.child[1]', { firstName: 'Léa', lastName: 'Roux', filiation: 'Enfant du titulaire 2' }),
      /titulaire 2/,
    ],
    ['a label that is too long', row('financial[1]', { label: 'D'.repeat(151), value: '1' }), /trop long/],
  ])('CON-62 %s is shown as typed, with why it is not taken', (_, values, reason) => {
    expect(linesOf(Object.fromEntries(Object.entries(values).filter(([, text]) => text)))).toMatchObject([
      { status: 'invalid', current: null, reason: expect.stringMatching(reason) },
    ])
  })

  test('CON-61 each is told in the words of the file, of the day that the form bears', () => {
    const values = {
      't1.lastName': 'Roux',
      'declaration.date': '15/11/2026',
      ...row('family.child[2]', { firstName: 'Léa', birthDate: '1/2/2015', filiation: 'Enfant commun', dependent: 'Oui' }),
      ...row('income[1]', { kind: 'Salaires et traitements', amount: '54 000', period: 'par an', who: 'Les deux' }),
      ...row('realEstate[1]', { kind: 'Terrain', label: 'Pré', value: '20000', who: 'Les deux' }),
      ...row('loan[1]', LOAN),
      ...row('objective[3]', { kind: 'Transmettre un patrimoine', horizon: '2 à 5 ans' }),
    }
    expect(linesOf(values).map(({ key, label, incoming, status }) => [key, label, incoming, status])).toEqual([
      ['family.child[2]', 'Enfant 2', 'Léa Roux ; né(e) le 01/02/2015 ; Commun au couple ; à charge', 'new'],
      ['income[1]', 'Revenu 1', 'Salaires, Les deux titulaires ; 54000 € par an', 'new'],
      ['realEstate[1]', 'Bien immobilier 1', 'Terrain, Pré ; 20000 € au 15/11/2026 ; aux deux', 'new'],
      [
        'loan[1]',
        'Emprunt 1',
        'Prêt à la consommation, Prêt à la consommation ; 8000 € à 4,2 % (Fixe, Amortissable) ; du 15/11/2026 au 01/06/2030',
        'new',
      ],
      ['objective[3]', 'Objectif 3', 'Transmettre ; à 5 ans ; priorité 3', 'new'],
    ])
  })

  test('CON-62 a day to come that the form bears is not believed', () => {
    expect(dayOf(intakeValues(CURRENT_FORM, { 'declaration.date': '01/01/2027' }), TODAY)).toBe(TODAY)
  })

  test('CON-62 beside the file: one record is met by one line, and another birth date is no second child', () => {
    const child = { id: 'c', firstNames: 'Léa', lastName: 'Roux', birthDate: '2015-02-01', filiation: null, taxDependent: null }
    const salary = {
      id: 's',
      kind: 'salary',
      label: 'Étude',
      amountCents: 300_000,
      period: 'month',
      yearlyCents: 3_600_000,
      version: 1,
    } as const
    const salaries = {
      ...row('income[1]', { kind: 'Salaires et traitements', amount: '1000', period: 'par an' }),
      ...row('income[2]', { kind: 'Salaires et traitements', amount: '36000', period: 'par an' }),
    }
    const values = { ...salaries, ...row('family.child[1]', { firstName: 'lea', lastName: 'Roux', birthDate: '02/02/2015' }) }
    const lines = linesOf(values, { ...NO_RECORDS, children: [child], budget: [salary] })
    expect(lines.map(({ key, status }) => [key, status])).toEqual([
      ['family.child[1]', 'invalid'],
      ['income[1]', 'new'],
      ['income[2]', 'same'],
    ])
    expect(lines[0]?.reason).toContain('01/02/2015')
  })
})

const word = fc.stringMatching(/^[A-ZÉÈ][a-zéèç]{1,12}$/)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const cents = fc.integer({ min: 1, max: 900_000_000 })
const owners = fc.constantFrom(...HELD_AS).map((heldAs) => [{ id: 'o', contactId: ME, name: null, share: '100 %', heldAs }])
const anyAsset = fc.record({
  kind: fc.constantFrom(...AssetKindCode.options),
  label: word,
  valueCents: cents,
  acquiredOn: maybe(fc.constant('2020-02-29')),
  owners,
})
const anyLoan = fc.record({
  kind: fc.constantFrom(...LiabilityKindCode.options),
  repayment: fc.constantFrom(...RepaymentCode.options),
  label: word,
  lender: maybe(word),
  initialCents: cents,
  leftCents: cents,
  rateKind: fc.constant('fixed'),
  startsOn: fc.constant('2020-01-01'),
  paymentCents: maybe(cents),
  rate: fc.constantFrom(0, 1.25, 3),
  endsOn: fc.constant('2040-01-01'),
  owners,
})
const anyLine = fc
  .record({
    kind: fc.constantFrom(...BudgetKindCode.options),
    amountCents: cents,
    period: fc.constantFrom(...PeriodCode.options),
  })
  .map((line) => ({ ...line, label: null, yearlyCents: yearly(line.amountCents, line.period) }))
const anyObjective = fc.record({
  kind: fc.constantFrom(...ObjectiveKindCode.options),
  horizonYears: maybe(fc.nat(40)),
  notes: maybe(word),
  priority: fc.constant(1),
  amountCents: fc.constant(null),
})
const anyChild = fc.record({
  firstNames: maybe(word),
  lastName: word,
  birthDate: maybe(fc.constant('2015-02-01')),
  filiation: maybe(fc.constantFrom(...FILIATIONS)),
  taxDependent: maybe(fc.boolean()),
})
const numbered = <T extends object>(one: fc.Arbitrary<T>) =>
  fc
    .array(one, { maxLength: 8 })
    .map((all) => all.map((each, place) => ({ ...each, id: String(place), version: 1, values: [], notes: null, ...each })))

describe('a prefilled form', () => {
  test('CON-60 read back unchanged, no line of it changes anything; what has no place in it is counted', () => {
    const standing = fc.record({
      children: numbered(anyChild),
      assets: numbered(anyAsset),
      liabilities: numbered(anyLoan),
      budget: numbered(anyLine),
      objectives: numbered(anyObjective),
    })
    fc.assert(
      fc.property(standing, (held) => {
        const file = {
          ...held,
          assets: held.assets as unknown as Asset[],
          liabilities: held.liabilities as unknown as Liability[],
          budget: held.budget as BudgetLine[],
          objectives: held.objectives as Objective[],
        }
        const { values, leftOut } = prefillRecords(CURRENT_FORM, file, ME)
        const records = formRecords(intakeValues(CURRENT_FORM, values), TODAY)
        const total = Object.values(held).reduce((sum, { length }) => sum + length, 0)
        expect(records.length + leftOut).toBe(total)
        const open = compareRecords(records, file).filter(({ line }) => line.status !== 'same')
        expect(open).toEqual([])
      }),
    )
  })
})
