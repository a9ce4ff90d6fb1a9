import {
  AssetEntry,
  BudgetEntry,
  LiabilityEntry,
  ObjectiveEntry,
  RiskProfileEntry,
} from '#contract/contacts/wealth/wealth.shapes.ts'
import { addAsset } from '#features/contacts/wealth/add-asset.ts'
import { addBudgetLine } from '#features/contacts/wealth/add-budget-line.ts'
import { addLiability } from '#features/contacts/wealth/add-liability.ts'
import { addObjective } from '#features/contacts/wealth/add-objective.ts'
import { setRiskProfile } from '#features/contacts/wealth/set-risk-profile.ts'
import type { Context } from '#platform/context/context.ts'
import type { FamilyIds } from './family-members.ts'

const K = 100_000

/** A value for each of the years before this one, the last known first; in thousands of euros. */
const valued = (ctx: Context, ...thousands: number[]) =>
  thousands.map((value, back) => ({ valuedOn: `${Number(ctx.today.slice(0, 4)) - 1 - back}-06-30`, valueCents: value * K }))

const asset = (ctx: Context, contactId: string, entry: object) => addAsset(ctx, { contactId, ...AssetEntry.parse(entry) })
const owe = (ctx: Context, contactId: string, entry: object) => addLiability(ctx, { contactId, ...LiabilityEntry.parse(entry) })
const earn = (ctx: Context, contactId: string, kind: string, thousands: number, period = 'year') =>
  addBudgetLine(ctx, { contactId, ...BudgetEntry.parse({ kind, amountCents: thousands * K, period }) })
const aim = (ctx: Context, contactId: string, entry: object) => addObjective(ctx, { contactId, ...ObjectiveEntry.parse(entry) })

const PROFILE = { experience: 'informed', esg: 'considered' } as const

const HOUSE_LOAN = {
  kind: 'mortgage',
  label: 'Prêt maison',
  lender: 'Banque du Ponant',
  initialCents: 300 * K,
  rate: 1.65,
  rateKind: 'fixed',
  repayment: 'amortising',
  startsOn: '2016-09-05',
  endsOn: '2034-09-05',
}

/** A couple married in community, at work, with a company and a loan. */
export async function kermadecWealth(ctx: Context, { herve, anne }: FamilyIds): Promise<void> {
  const half = [herve, anne].map((contactId) => ({ contactId, share: '50' }))
  const his = [{ contactId: herve, share: '100' }]
  const hers = [{ contactId: anne, share: '100' }]
  const bought = { origin: 'during_union', acquiredOn: '2012-05-14', acquisitionCents: 410 * K }
  const goods = [
    ['main_home', 'Maison de Pornic', half, [640, 610, 560], bought],
    ['property_company', 'Parts SCI Le Grand Large', half, [380, 365]],
    ['company_shares', 'Actions SAS Kermadec Nautisme', his, [900, 780, 700]],
    ['life_insurance', 'Assurance-vie Hervé', his, [210, 196, 188]],
    ['retirement_plan', 'PER Anne', hers, [64, 52]],
    ['land', 'Pré de Plouha', hers, [35], { origin: 'inheritance' }],
  ] as const
  for (const [kind, label, owners, values, more] of goods) {
    await asset(ctx, owners === hers ? anne : herve, { kind, label, owners, values: valued(ctx, ...values), ...more })
  }
  await owe(ctx, herve, { ...HOUSE_LOAN, owners: half })
}

/** What the two earn, spend and aim at. */
export async function kermadecBudget(ctx: Context, { herve, anne }: FamilyIds): Promise<void> {
  await earn(ctx, herve, 'salary', 8, 'month')
  await earn(ctx, herve, 'dividends', 40)
  await earn(ctx, herve, 'living', 4, 'month')
  await earn(ctx, herve, 'income_tax', 31)
  await earn(ctx, anne, 'self_employed', 92)
  await aim(ctx, herve, { kind: 'transmission', priority: 1, horizonYears: 8, notes: 'Transmettre la SAS à Malo' })
  await aim(ctx, herve, { kind: 'retirement', priority: 2, horizonYears: 4, amountCents: 4 * K })
  const reason = { overrideReason: 'Souhaite rester prudent jusqu’à la transmission de la société' }
  const profile = { tolerance: 'dynamic', capacity: 'balanced', level: 'defensive', assessedOn: ctx.today, ...PROFILE, ...reason }
  await setRiskProfile(ctx, { contactId: herve, ...RiskProfileEntry.parse(profile) })
}

/** A widow who has the use of the house that is her children's. */
export async function riouWealth(ctx: Context, { yvonne, gael, nolwenn }: FamilyIds): Promise<void> {
  const split = [
    { contactId: yvonne, share: '50' },
    { contactId: yvonne, share: '50', heldAs: 'usufruct' },
    { contactId: gael, share: '1/4', heldAs: 'bare' },
    { contactId: nolwenn, share: '1/4', heldAs: 'bare' },
  ]
  await asset(ctx, yvonne, {
    kind: 'main_home',
    label: 'Maison de Quimper',
    origin: 'inheritance',
    owners: split,
    values: valued(ctx, 320, 300),
  })
  await asset(ctx, yvonne, {
    kind: 'savings_account',
    label: 'Livret A',
    owners: [{ contactId: yvonne, share: '100' }],
    values: valued(ctx, 22),
  })
  await earn(ctx, yvonne, 'pension', 2, 'month')
  await aim(ctx, yvonne, { kind: 'transmission', priority: 1 })
}
