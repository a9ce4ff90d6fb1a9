/** CON-60 to CON-62: the choices of the form's tables and the kinds that a file keeps, each way. */
import type { AssetCategory, AssetKind, LiabilityKind, ObjectiveKind, Repayment } from '#contract/contacts/wealth/wealth.types.ts'
import type { BudgetKind } from '#contract/contacts/wealth/budget.types.ts'
import type { FILIATIONS } from '#contract/contacts/relations/relations.types.ts'

type Filiation = (typeof FILIATIONS)[number]

/** Several choices may mean one kind; a kind that no choice means alone is written as `others` says. */
export interface Choice<K extends string> {
  readonly means: Readonly<Record<string, K>>
  readonly others?: Partial<Readonly<Record<K, string>>>
}

/** How a kind is written in the form; undefined: the form has no word for it. */
export const codeOf = <K extends string>({ means, others }: Choice<K>, kind: K): string | undefined =>
  others?.[kind] ?? Object.keys(means).find((code) => means[code] === kind)

export const isOfKind = <K extends string>(choice: Choice<K>, code: string, kind: K): boolean =>
  choice.means[code] === kind || codeOf(choice, kind) === code

export const ASSET_TABLES = ['realEstate', 'financial', 'business'] as const
export type AssetTable = (typeof ASSET_TABLES)[number]
export const TABLE_CATEGORIES: Readonly<Record<AssetTable, AssetCategory>> = {
  realEstate: 'real_estate',
  financial: 'financial',
  business: 'business',
}

export const ASSETS: Readonly<Record<AssetTable, Choice<AssetKind>>> = {
  realEstate: {
    means: {
      main_home: 'main_home',
      second_home: 'second_home',
      rental: 'unfurnished_letting',
      land: 'land',
      sci: 'property_company',
      scpi: 'scpi',
      other: 'other_asset',
    },
    others: { furnished_letting: 'rental', tax_scheme: 'rental', parking: 'other', woods: 'other' },
  },
  financial: {
    means: {
      current: 'bank_account',
      savings: 'savings_account',
      home_savings: 'savings_account',
      securities: 'securities_account',
      pea: 'pea',
      life_insurance: 'life_insurance',
      capitalisation: 'capitalisation',
      retirement: 'retirement_plan',
      employee_savings: 'employee_savings',
      crypto: 'crypto',
      other: 'other_financial',
    },
    others: { private_equity: 'other' },
  },
  business: {
    means: {
      shares: 'company_shares',
      partner_account: 'associate_account',
      goodwill: 'goodwill',
      sole_trader: 'other_business',
      other: 'other_business',
    },
    others: { clientele: 'other', stock_plans: 'other', other_business: 'other' },
  },
}

/** A loan for a home or for letting is a mortgage; « in fine » is a way to repay one. */
export type LoanKind = `${LiabilityKind}/${Repayment}`
export const LOANS: Choice<LoanKind> = {
  means: {
    main_home: 'mortgage/amortising',
    rental: 'mortgage/amortising',
    works: 'consumer/amortising',
    consumer: 'consumer/amortising',
    business: 'business/amortising',
    bullet: 'mortgage/in_fine',
  },
  others: { 'consumer/amortising': 'consumer' },
}

export const BUDGETS: Readonly<Record<'income' | 'charge', Choice<BudgetKind>>> = {
  income: {
    means: {
      salary: 'salary',
      business: 'self_employed',
      dividends: 'dividends',
      rent: 'rents',
      pension: 'pension',
      financial: 'dividends',
      alimony: 'alimony_received',
      other: 'other_income',
    },
    others: { annuities: 'other', benefits: 'other' },
  },
  charge: {
    means: {
      rent: 'rent_paid',
      loan: 'instalments',
      tax: 'other_tax',
      alimony: 'alimony_paid',
      running: 'living',
      insurance: 'insurance',
      school: 'school',
      other: 'other_expense',
    },
    others: { income_tax: 'tax', social_levies: 'tax', property_tax: 'tax', wealth_tax: 'tax' },
  },
}

export const OBJECTIVES: Choice<ObjectiveKind> = {
  means: {
    retirement: 'retirement',
    transmission: 'transmission',
    tax: 'tax',
    income: 'income',
    growth: 'growth',
    real_estate: 'project',
    protection: 'protect_family',
    studies: 'project',
    precaution: 'precaution',
  },
}

/** The years that a choice of the form means: its end, or the first year after the last one. */
export const HORIZONS: Readonly<Record<string, number>> = { '0-2': 2, '2-5': 5, '5-8': 8, '8-': 9 }
export const horizonCode = (years: number): string => (years <= 2 ? '0-2' : years <= 5 ? '2-5' : years <= 8 ? '5-8' : '8-')

export const FILIATION_CHOICES: Choice<Filiation> = {
  means: { common: 'common', of_holder_1: 'other_union', adopted_full: 'adopted_full', adopted_simple: 'adopted_simple' },
  others: { first_spouse: 'of_holder_1' },
}
