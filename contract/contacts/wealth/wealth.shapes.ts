import { z } from 'zod'
import { Cents, Day, Id, Named, RequiredLine, Version } from '../../kernel/fields.ts'
import { FreeLine, RequiredFreeLine } from '../free-text.fields.ts'
import { CivilStatusCode, MatrimonialRegimeCode } from '../contacts.types.ts'
import { HeldAsCode } from '../relations/relations.types.ts'
import { BudgetKindCode, PeriodCode } from './budget.types.ts'
import {
  AssetKindCode,
  AssetOriginCode,
  EsgCode,
  ExperienceCode,
  LiabilityKindCode,
  ObjectiveKindCode,
  RateKindCode,
  RepaymentCode,
  RiskLevelCode,
} from './wealth.types.ts'

const Money = Cents.min(0)
const Notes = FreeLine(2_000).nullable()

const owner = {
  /** Of an owner who stands already. */
  id: Id.nullish(),
  /** A contact that one sees; else somebody outside the book, named or not. */
  contactId: Id.nullish(),
  name: FreeLine(120).nullish(),
  /** « 50 », « 33,3 % » or « 1/3 ». */
  share: RequiredLine(20),
}
export const OwnerEntry = z.object({ ...owner, heldAs: HeldAsCode.default('full') })
export type OwnerEntry = z.output<typeof OwnerEntry>
export const DebtorEntry = z.object(owner)
export type DebtorEntry = z.output<typeof DebtorEntry>

/** Who has a part. Neither contact nor name: somebody else, who is not told more of. */
const held = { id: Id, contactId: Id.nullable(), name: z.string().nullable(), share: z.string() }
export const AssetOwner = z.object({ ...held, heldAs: HeldAsCode })
export type AssetOwner = z.output<typeof AssetOwner>
export const Debtor = z.object(held)
export type Debtor = z.output<typeof Debtor>

const Value = z.object({ valuedOn: Day, valueCents: Money })

export const AssetEntry = z.object({
  kind: AssetKindCode,
  label: RequiredFreeLine(150),
  acquiredOn: Day.nullish(),
  acquisitionCents: Money.nullish(),
  origin: AssetOriginCode.nullish(),
  notes: Notes.default(null),
  owners: z.array(OwnerEntry).min(1).max(20),
  /** All the values known, of each its day; the latest counts. */
  values: z.array(Value).max(200),
})
export type AssetEntry = z.output<typeof AssetEntry>

export const Asset = z.object({
  id: Id,
  kind: AssetKindCode,
  label: z.string(),
  acquiredOn: Day.nullable(),
  acquisitionCents: Money.nullable(),
  origin: AssetOriginCode.nullable(),
  /** The shares are those that the matrimonial regime proposes. */
  byRegime: z.boolean(),
  notes: z.string().nullable(),
  owners: z.array(AssetOwner),
  /** The latest first. */
  values: z.array(Value),
  valueCents: Money,
  /** What the contact has of it, in words: « 50 % en pleine propriété ». */
  share: z.string(),
  /** Null: a dismembered part that cannot be valued, the age of who has the usufruct not being known. */
  partCents: Money.nullable(),
  version: Version,
})
export type Asset = z.output<typeof Asset>

const loan = {
  kind: LiabilityKindCode,
  label: RequiredFreeLine(150),
  initialCents: Cents.min(1),
  rate: z.number().min(0).max(100),
  rateKind: RateKindCode,
  repayment: RepaymentCode,
  startsOn: Day,
  endsOn: Day,
}
export const LiabilityEntry = z.object({
  ...loan,
  lender: FreeLine(150).nullable().default(null),
  /** Each month; left out, the schedule says it. */
  paymentCents: Money.nullish(),
  /** What the lender says is left, and on which day. */
  outstandingCents: Money.nullish(),
  outstandingOn: Day.nullish(),
  notes: Notes.default(null),
  owners: z.array(DebtorEntry).min(1).max(20),
})
export type LiabilityEntry = z.output<typeof LiabilityEntry>

export const Liability = z.object({
  id: Id,
  ...loan,
  lender: z.string().nullable(),
  paymentCents: Money.nullable(),
  outstandingCents: Money.nullable(),
  outstandingOn: Day.nullable(),
  notes: z.string().nullable(),
  owners: z.array(Debtor),
  /** What is left today, whole, and the contact's part of it. */
  leftCents: Money,
  share: z.string(),
  partCents: Money,
  version: Version,
})
export type Liability = z.output<typeof Liability>

export const BudgetEntry = z.object({
  kind: BudgetKindCode,
  label: FreeLine(150).nullable().default(null),
  amountCents: Money,
  period: PeriodCode,
})
export type BudgetEntry = z.output<typeof BudgetEntry>
export const BudgetLine = BudgetEntry.extend({ id: Id, label: z.string().nullable(), yearlyCents: Money, version: Version })
export type BudgetLine = z.output<typeof BudgetLine>

export const ObjectiveEntry = z.object({
  kind: ObjectiveKindCode,
  amountCents: Money.nullish(),
  horizonYears: z.int().min(0).max(80).nullish(),
  /** 1 comes first. */
  priority: z.int().min(1).max(5),
  notes: Notes.default(null),
})
export type ObjectiveEntry = z.output<typeof ObjectiveEntry>
export const Objective = z.object({
  id: Id,
  kind: ObjectiveKindCode,
  amountCents: Money.nullable(),
  horizonYears: z.int().nullable(),
  priority: z.int(),
  notes: z.string().nullable(),
  version: Version,
})
export type Objective = z.output<typeof Objective>

export const RiskProfileEntry = z.object({
  assessedOn: Day,
  tolerance: RiskLevelCode,
  capacity: RiskLevelCode,
  /** The one kept; another than tolerance and capacity give asks for a reason. */
  level: RiskLevelCode,
  experience: ExperienceCode,
  esg: EsgCode,
  overrideReason: FreeLine(1_000).nullable().default(null),
})
export type RiskProfileEntry = z.output<typeof RiskProfileEntry>
export const RiskProfile = RiskProfileEntry.extend({ id: Id, overrideReason: z.string().nullable() })
export type RiskProfile = z.output<typeof RiskProfile>

const worth = { grossCents: Money, debtCents: Money, netCents: Cents }

/** The Patrimoine section of a file, each figure with the lines it is made of. */
export const Wealth = z.object({
  assets: z.array(Asset),
  liabilities: z.array(Liability),
  budget: z.array(BudgetLine),
  objectives: z.array(Objective),
  /** The latest first: that one is in force. */
  riskProfiles: z.array(RiskProfile),
  totals: z.object({ ...worth, unvalued: z.int().min(0) }),
  yearly: z.object({ incomeCents: Money, expenseCents: Money, taxCents: Money, savingCents: Cents }),
  story: z.array(z.object({ day: Day, ...worth })),
  /** What the matrimonial regime proposes from. */
  union: z.object({
    civilStatus: CivilStatusCode.nullable(),
    regime: MatrimonialRegimeCode.nullable(),
    /** The spouse or partner one sees. */
    partner: Named.nullable(),
  }),
  can: z.object({ edit: z.boolean() }),
})
export type Wealth = z.output<typeof Wealth>
