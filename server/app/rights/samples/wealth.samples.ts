import * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { addBudgetLine } from '#features/contacts/wealth/add-budget-line.ts'
import { addObjective } from '#features/contacts/wealth/add-objective.ts'
import { aLoan, anAsset } from '#features/contacts/wealth/wealth.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

const ASSET = { kind: 'land', label: 'Pré', values: [{ valuedOn: '2025-01-01', valueCents: 1_000_000 }] } as const
const LOAN = {
  kind: 'consumer',
  label: 'Auto',
  initialCents: 1_000_000,
  rate: 4,
  rateKind: 'fixed',
  repayment: 'amortising',
  startsOn: '2024-01-01',
  endsOn: '2028-01-01',
} as const
const RENT = { kind: 'rents', label: null, amountCents: 80_000, period: 'month' } as const
const AIM = { kind: 'retirement', priority: 1 } as const
const PROFILE = {
  assessedOn: '2025-06-01',
  tolerance: 'balanced',
  capacity: 'balanced',
  level: 'balanced',
  experience: 'informed',
  esg: 'considered',
} as const

/** A contact of the owner with one line of each sort. */
async function wealthyContact({ firm, owner }: Place) {
  const contact = await aContact(firm, { adviser: owner })
  const contactId = contact.id
  const [asset, loan] = [await anAsset(firm, contact), await aLoan(firm, contact)]
  const lines = await actingAs(firm, firm.administrator, async (ctx) => ({
    lineId: (await addBudgetLine(ctx, { contactId, ...RENT })).id,
    objectiveId: (await addObjective(ctx, { contactId, notes: null, ...AIM })).id,
  }))
  const owners = [{ contactId, share: '100' }]
  return { contactId, owners, assetId: asset.id, liabilityId: loan.id, ...lines }
}

export const wealthSamples = samplesOf(wealthyContact, (on) => [
  on.record(contract.readWealth, ({ contactId }) => ({ contactId })),
  on.record(contract.addAsset, ({ contactId, owners }) => ({ contactId, owners, ...ASSET, values: [...ASSET.values] })),
  on.record(contract.editAsset, ({ contactId, owners, assetId }) => ({
    contactId,
    owners,
    assetId,
    version: 1,
    ...ASSET,
    values: [...ASSET.values],
  })),
  on.record(contract.removeAsset, ({ contactId, assetId }) => ({ contactId, assetId, version: 1 })),
  on.record(contract.addLiability, ({ contactId, owners }) => ({ contactId, owners, ...LOAN })),
  on.record(contract.editLiability, ({ contactId, owners, liabilityId }) => ({
    contactId,
    owners,
    liabilityId,
    version: 1,
    ...LOAN,
  })),
  on.record(contract.removeLiability, ({ contactId, liabilityId }) => ({ contactId, liabilityId, version: 1 })),
  on.record(contract.addBudgetLine, ({ contactId }) => ({ contactId, ...RENT })),
  on.record(contract.editBudgetLine, ({ contactId, lineId }) => ({ contactId, lineId, version: 1, ...RENT, amountCents: 1 })),
  on.record(contract.removeBudgetLine, ({ contactId, lineId }) => ({ contactId, lineId, version: 1 })),
  on.record(contract.addObjective, ({ contactId }) => ({ contactId, ...AIM })),
  on.record(contract.editObjective, ({ contactId, objectiveId }) => ({
    contactId,
    objectiveId,
    version: 1,
    ...AIM,
    priority: 2,
  })),
  on.record(contract.removeObjective, ({ contactId, objectiveId }) => ({ contactId, objectiveId, version: 1 })),
  on.record(contract.setRiskProfile, ({ contactId }) => ({ contactId, ...PROFILE })),
])
