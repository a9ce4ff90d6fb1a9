/** CON-61, CON-62: a line of one of the form's tables, as a record of the file. */
import type { General } from '#contract/contacts/contacts.shapes.ts'
import type { RelationDetails } from '#contract/contacts/relations/relations.shapes.ts'
import type {
  Asset,
  AssetEntry,
  BudgetEntry,
  BudgetLine,
  Liability,
  LiabilityEntry,
  Objective,
  ObjectiveEntry,
} from '#contract/contacts/wealth/wealth.shapes.ts'
import type { HeldAs } from '#contract/contacts/relations/relations.types.ts'
import type { AssetTable } from './record-kinds.rules.ts'

/** Whose it is, as the form says: of the file's contact, of the second holder, of both. */
export type Who = 't1' | 't2' | 'both'

export type ChildEntry = Pick<General, 'firstNames' | 'lastName' | 'birthDate'> &
  Pick<RelationDetails, 'filiation' | 'taxDependent'>

export type Recorded =
  | { readonly about: 'child'; readonly entry: ChildEntry }
  | { readonly about: 'asset'; readonly table: AssetTable; readonly entry: Omit<AssetEntry, 'owners'>; readonly heldAs: HeldAs }
  | { readonly about: 'loan'; readonly entry: Omit<LiabilityEntry, 'owners'> }
  | { readonly about: 'budget'; readonly side: 'income' | 'charge'; readonly entry: BudgetEntry }
  | { readonly about: 'objective'; readonly entry: ObjectiveEntry }

/** One line that says something. `of`: null when it cannot be kept; then `fault` says why. */
export interface IntakeRecord {
  /** The path of its row: `family.child[2]`. */
  readonly key: string
  readonly label: string
  readonly typed: string
  /** The choice of its kind. */
  readonly code: string
  readonly who: Who
  readonly of: Recorded | null
  readonly fault: string | null
}

export interface StandingChild extends ChildEntry {
  readonly id: string
}

/** What the file has that the form's tables ask after. */
export interface StandingRecords {
  readonly children: readonly StandingChild[]
  readonly assets: readonly Asset[]
  readonly liabilities: readonly Liability[]
  readonly budget: readonly BudgetLine[]
  readonly objectives: readonly Objective[]
}

export const NO_RECORDS: StandingRecords = { children: [], assets: [], liabilities: [], budget: [], objectives: [] }
