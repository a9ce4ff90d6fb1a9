import {
  AssetEntry,
  BudgetEntry,
  LiabilityEntry,
  ObjectiveEntry,
  RiskProfileEntry,
} from '#contract/contacts/wealth/wealth.shapes.ts'
import type { Selectable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { AssetRow, LiabilityRow } from './wealth.access.ts'

/** Rows as the contract says them, and back. */
const Facts = AssetEntry.omit({ owners: true })
export const assetFacts = (row: AssetRow, values: readonly { valued_on: string; value_cents: number }[]) =>
  Facts.parse({
    kind: row.kind,
    label: row.label,
    acquiredOn: row.acquired_on,
    acquisitionCents: row.acquisition_cents,
    origin: row.origin,
    notes: row.notes,
    values: values.map(({ valued_on, value_cents }) => ({ valuedOn: valued_on, valueCents: value_cents })),
  })

export const assetColumns = (entry: Omit<AssetEntry, 'owners' | 'values'>) => ({
  kind: entry.kind,
  label: entry.label,
  acquired_on: entry.acquiredOn ?? null,
  acquisition_cents: entry.acquisitionCents ?? null,
  origin: entry.origin ?? null,
  notes: entry.notes || null,
})

const Loan = LiabilityEntry.omit({ owners: true })
export const liabilityFacts = (row: LiabilityRow) =>
  Loan.parse({
    kind: row.kind,
    label: row.label,
    lender: row.lender,
    initialCents: row.initial_cents,
    rate: Number(row.rate),
    rateKind: row.rate_kind,
    repayment: row.repayment,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    paymentCents: row.payment_cents,
    outstandingCents: row.outstanding_cents,
    outstandingOn: row.outstanding_on,
    notes: row.notes,
  })

/** The loan of a debt, as its schedule reads it. */
export const loanOf = (facts: ReturnType<typeof liabilityFacts>) => ({
  ...facts,
  paymentCents: facts.paymentCents ?? null,
  outstandingCents: facts.outstandingCents ?? null,
  outstandingOn: facts.outstandingOn ?? null,
})

export const liabilityColumns = (entry: Omit<LiabilityEntry, 'owners'>) => ({
  kind: entry.kind,
  label: entry.label,
  lender: entry.lender || null,
  initial_cents: entry.initialCents,
  rate: String(entry.rate),
  rate_kind: entry.rateKind,
  repayment: entry.repayment,
  starts_on: entry.startsOn,
  ends_on: entry.endsOn,
  payment_cents: entry.paymentCents ?? null,
  outstanding_cents: entry.outstandingCents ?? null,
  outstanding_on: entry.outstandingOn ?? null,
  notes: entry.notes || null,
})

export const budgetFacts = (row: Selectable<Tables['income_line']>) =>
  BudgetEntry.parse({ kind: row.kind, label: row.label, amountCents: row.amount_cents, period: row.period })
export const budgetColumns = ({ kind, label, amountCents, period }: BudgetEntry) => ({
  kind,
  label: label || null,
  amount_cents: amountCents,
  period,
})

export const objectiveFacts = (row: Selectable<Tables['contact_objective']>) =>
  ObjectiveEntry.parse({
    kind: row.kind,
    amountCents: row.amount_cents,
    horizonYears: row.horizon_years,
    priority: row.priority,
    notes: row.notes,
  })
export const objectiveColumns = (entry: ObjectiveEntry) => ({
  kind: entry.kind,
  amount_cents: entry.amountCents ?? null,
  horizon_years: entry.horizonYears ?? null,
  priority: entry.priority,
  notes: entry.notes || null,
})

export const profileFacts = (row: Selectable<Tables['risk_profile']>) =>
  RiskProfileEntry.parse({
    assessedOn: row.assessed_on,
    tolerance: row.tolerance,
    capacity: row.capacity,
    level: row.level,
    experience: row.experience,
    esg: row.esg,
    overrideReason: row.override_reason,
  })
export const profileColumns = (entry: RiskProfileEntry) => ({
  assessed_on: entry.assessedOn,
  tolerance: entry.tolerance,
  capacity: entry.capacity,
  level: entry.level,
  experience: entry.experience,
  esg: entry.esg,
  override_reason: entry.overrideReason || null,
})
