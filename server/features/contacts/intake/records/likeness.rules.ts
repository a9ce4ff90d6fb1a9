/** CON-62: does a line of the form tell of this record of the file — the same, or the same thing with another value? */
import { searchKey } from '#contract/contacts/name.rules.ts'
import { yearly } from '#contract/contacts/wealth/budget.rules.ts'
import type { Asset, BudgetLine, Liability, Objective } from '#contract/contacts/wealth/wealth.shapes.ts'
import { ASSETS, BUDGETS, horizonCode, isOfKind, LOANS, OBJECTIVES } from './record-kinds.rules.ts'
import type { LoanKind } from './record-kinds.rules.ts'
import type { ChildEntry, IntakeRecord, Recorded, StandingChild, StandingRecords } from './record.types.ts'

export type Likeness = 'same' | 'close' | null
type Of<A extends Recorded['about']> = Extract<Recorded, { about: A }>
type Code = IntakeRecord['code']

const kept = (isKept: boolean): Likeness => (isKept ? 'same' : 'close')
const sameText = (one: string | null, other: string | null) => searchKey(one) === searchKey(other)
/** The form asks who lent; a debt without lender goes by its own name. */
export const debtName = ({ lender, label }: { readonly lender: string | null; readonly label: string }) => lender ?? label

function childLikeness(entry: ChildEntry, child: StandingChild): Likeness {
  if (!sameText(entry.firstNames, child.firstNames)) return null
  return kept(!entry.birthDate || !child.birthDate || entry.birthDate === child.birthDate)
}

function assetLikeness({ table, entry }: Of<'asset'>, code: Code, asset: Asset): Likeness {
  if (!isOfKind(ASSETS[table], code, asset.kind) || !sameText(asset.label, entry.label)) return null
  return kept(asset.valueCents === entry.values[0]?.valueCents)
}

function loanLikeness({ entry }: Of<'loan'>, code: Code, loan: Liability): Likeness {
  const kind = `${loan.kind}/${loan.repayment}` satisfies LoanKind
  if (!isOfKind(LOANS, code, kind) || !sameText(debtName(loan), debtName(entry))) return null
  return kept(loan.leftCents === entry.initialCents)
}

function budgetLikeness({ side, entry }: Of<'budget'>, code: Code, line: BudgetLine): Likeness {
  if (!isOfKind(BUDGETS[side], code, line.kind)) return null
  return kept(line.yearlyCents === yearly(entry.amountCents, entry.period))
}

function objectiveLikeness({ entry }: Of<'objective'>, code: Code, aim: Objective): Likeness {
  if (!isOfKind(OBJECTIVES, code, aim.kind)) return null
  return kept(horizonOf(aim) === horizonOf(entry) && sameText(aim.notes, entry.notes))
}

const horizonOf = ({ horizonYears }: { readonly horizonYears?: number | null | undefined }) =>
  typeof horizonYears === 'number' ? horizonCode(horizonYears) : null

export type Stands =
  | { readonly about: 'child'; readonly is: StandingChild }
  | { readonly about: 'asset'; readonly is: Asset }
  | { readonly about: 'loan'; readonly is: Liability }
  | { readonly about: 'budget'; readonly is: BudgetLine }
  | { readonly about: 'objective'; readonly is: Objective }

export const allStanding = ({ children, assets, liabilities, budget, objectives }: StandingRecords): Stands[] => [
  ...children.map((is) => ({ about: 'child' as const, is })),
  ...assets.map((is) => ({ about: 'asset' as const, is })),
  ...liabilities.map((is) => ({ about: 'loan' as const, is })),
  ...budget.map((is) => ({ about: 'budget' as const, is })),
  ...objectives.map((is) => ({ about: 'objective' as const, is })),
]

export function likenessOf({ of, code }: IntakeRecord, one: Stands): Likeness {
  if (!of) return null
  if (of.about === 'child' && one.about === 'child') return childLikeness(of.entry, one.is)
  if (of.about === 'asset' && one.about === 'asset') return assetLikeness(of, code, one.is)
  if (of.about === 'loan' && one.about === 'loan') return loanLikeness(of, code, one.is)
  if (of.about === 'budget' && one.about === 'budget') return budgetLikeness(of, code, one.is)
  return of.about === 'objective' && one.about === 'objective' ? objectiveLikeness(of, code, one.is) : null
}
