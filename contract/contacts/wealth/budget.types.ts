/** CON-5: income, expenses and taxes (reference/domain.md A.3), each with its French label. */
import { z } from 'zod'

export const BUDGET_SIDES = ['income', 'expense', 'tax'] as const
export type BudgetSide = (typeof BUDGET_SIDES)[number]
export const BUDGET_SIDE_LABELS: Readonly<Record<BudgetSide, string>> = { income: 'Revenus', expense: 'Charges', tax: 'Impôts' }

interface KindOfLine {
  readonly side: BudgetSide
  readonly label: string
}
const line = (side: BudgetSide, label: string): KindOfLine => ({ side, label })
export const BUDGET_KINDS = {
  salary: line('income', 'Salaires'),
  pension: line('income', 'Pensions et retraites'),
  self_employed: line('income', 'BIC, BNC, BA'),
  rents: line('income', 'Loyers perçus'),
  dividends: line('income', 'Dividendes et intérêts'),
  annuities: line('income', 'Rentes'),
  alimony_received: line('income', 'Pension alimentaire reçue'),
  benefits: line('income', 'Allocations'),
  other_income: line('income', 'Autres revenus'),
  rent_paid: line('expense', 'Loyer'),
  instalments: line('expense', 'Mensualités de prêts'),
  alimony_paid: line('expense', 'Pension alimentaire versée'),
  school: line('expense', 'Scolarité'),
  insurance: line('expense', 'Assurances'),
  living: line('expense', 'Train de vie'),
  other_expense: line('expense', 'Autres charges'),
  income_tax: line('tax', 'Impôt sur le revenu'),
  social_levies: line('tax', 'Prélèvements sociaux'),
  property_tax: line('tax', 'Taxe foncière'),
  wealth_tax: line('tax', 'IFI'),
  other_tax: line('tax', 'Autres impôts'),
} as const satisfies Record<string, KindOfLine>
export type BudgetKind = keyof typeof BUDGET_KINDS
export const BudgetKindCode = z.enum(Object.keys(BUDGET_KINDS) as [BudgetKind, ...BudgetKind[]])

export const PERIODS = { month: 'par mois', quarter: 'par trimestre', half_year: 'par semestre', year: 'par an' } as const
export type Period = keyof typeof PERIODS
export const PeriodCode = z.enum(['month', 'quarter', 'half_year', 'year'])
