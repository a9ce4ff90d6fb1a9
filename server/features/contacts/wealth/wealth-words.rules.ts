/** CON-9: what is owned, owed, earned and aimed at, as the history of a file tells it. */
import { formatDay } from '#contract/contacts/day.rules.ts'
import { centsAsText } from '#contract/contacts/number.rules.ts'
import { BUDGET_KINDS, PERIODS } from '#contract/contacts/wealth/budget.types.ts'
import {
  ASSET_KINDS,
  ASSET_ORIGIN_LABELS,
  ESG_WISHES,
  EXPERIENCES,
  LIABILITY_KINDS,
  OBJECTIVE_KINDS,
  RATE_KINDS,
  REPAYMENTS,
  RISK_LEVEL_LABELS,
} from '#contract/contacts/wealth/wealth.types.ts'
import type {
  AssetEntry,
  BudgetEntry,
  LiabilityEntry,
  ObjectiveEntry,
  RiskProfileEntry,
} from '#contract/contacts/wealth/wealth.shapes.ts'

const euros = (cents: number) => `${centsAsText(cents)} €`
const joined = (parts: readonly (string | false | null | undefined)[]) => parts.filter(Boolean).join(' ; ')

/** « Résidence principale, Maison de Vannes ; 350000 € au 01/02/2026 ; acquis le… » */
export const assetWords = ({ kind, label, values, acquiredOn, acquisitionCents, origin, notes }: Omit<AssetEntry, 'owners'>) =>
  joined([
    `${ASSET_KINDS[kind].label}, ${label}`,
    ...values.map(({ valuedOn, valueCents }) => `${euros(valueCents)} au ${formatDay(valuedOn)}`),
    acquiredOn && `acquis le ${formatDay(acquiredOn)}`,
    typeof acquisitionCents === 'number' && `payé ${euros(acquisitionCents)}`,
    origin && ASSET_ORIGIN_LABELS[origin],
    notes,
  ])

export const liabilityWords = (loan: Omit<LiabilityEntry, 'owners'>) =>
  joined([
    `${LIABILITY_KINDS[loan.kind]}, ${loan.label}`,
    loan.lender,
    `${euros(loan.initialCents)} à ${String(loan.rate).replace('.', ',')} % (${RATE_KINDS[loan.rateKind]}, ${REPAYMENTS[loan.repayment]})`,
    `du ${formatDay(loan.startsOn)} au ${formatDay(loan.endsOn)}`,
    typeof loan.paymentCents === 'number' && `${euros(loan.paymentCents)} par mois`,
    typeof loan.outstandingCents === 'number' &&
      loan.outstandingOn &&
      `reste ${euros(loan.outstandingCents)} au ${formatDay(loan.outstandingOn)}`,
    loan.notes,
  ])

export const budgetWords = ({ kind, label, amountCents, period }: BudgetEntry) =>
  joined([`${BUDGET_KINDS[kind].label}${label ? `, ${label}` : ''}`, `${euros(amountCents)} ${PERIODS[period]}`])

export const objectiveWords = ({ kind, amountCents, horizonYears, priority, notes }: ObjectiveEntry) =>
  joined([
    OBJECTIVE_KINDS[kind],
    typeof amountCents === 'number' && euros(amountCents),
    typeof horizonYears === 'number' && `à ${horizonYears} ans`,
    `priorité ${priority}`,
    notes,
  ])

export const profileWords = (profile: RiskProfileEntry) =>
  joined([
    `${RISK_LEVEL_LABELS[profile.level]} au ${formatDay(profile.assessedOn)}`,
    `tolérance ${RISK_LEVEL_LABELS[profile.tolerance]}`,
    `capacité ${RISK_LEVEL_LABELS[profile.capacity]}`,
    `expérience ${EXPERIENCES[profile.experience]}`,
    `ESG ${ESG_WISHES[profile.esg]}`,
    profile.overrideReason,
  ])
