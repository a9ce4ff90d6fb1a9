/** CON-60: what the file has, as typed into the tables of the form: read back, every line is « the same ». */
import { formatDay } from '#contract/contacts/day.rules.ts'
import { centsAsText } from '#contract/contacts/number.rules.ts'
import { BUDGET_KINDS } from '#contract/contacts/wealth/budget.types.ts'
import { yearly } from '#contract/contacts/wealth/budget.rules.ts'
import type { Asset, BudgetLine, Liability, Objective } from '#contract/contacts/wealth/wealth.shapes.ts'
import { assetCategory } from '#contract/contacts/wealth/wealth.types.ts'
import type { Block, FormDefinition } from '../form/form.types.ts'
import { rowPath } from '../form/form-fields.rules.ts'
import { debtName } from './likeness.rules.ts'
import {
  ASSET_TABLES,
  ASSETS,
  BUDGETS,
  codeOf,
  FILIATION_CHOICES,
  horizonCode,
  LOANS,
  OBJECTIVES,
  TABLE_CATEGORIES,
} from './record-kinds.rules.ts'
import type { StandingChild, StandingRecords } from './record.types.ts'

/** By the name of the column; choices by code. Null: the form has no word for it. */
type Cells = Readonly<Record<string, string | null | undefined>> | null

export interface PrefilledRecords {
  readonly values: Record<string, string>
  /** How many of the file's lines the form has no place or no word for. */
  readonly leftOut: number
}

export function prefillRecords(definition: FormDefinition, standing: StandingRecords, contactId: string): PrefilledRecords {
  const cells = cellsByTable(standing, contactId)
  const values: Record<string, string> = {}
  const held = [standing.children, standing.assets, standing.liabilities, standing.budget, standing.objectives]
  let left = held.reduce((sum, { length }) => sum + length, 0)
  for (const table of definition.pages.flat()) {
    if (table.block !== 'table') continue
    for (const [index, row] of (cells[table.path] ?? []).slice(0, table.rows).entries()) {
      Object.assign(values, writtenRow(table, rowPath(table.path, index), row))
      left -= 1
    }
  }
  return { values, leftOut: left }
}

function cellsByTable(standing: StandingRecords, contactId: string): Record<string, NonNullable<Cells>[]> {
  const assets = (table: (typeof ASSET_TABLES)[number]) =>
    standing.assets
      .filter(({ kind }) => assetCategory(kind) === TABLE_CATEGORIES[table] || ASSETS[table].others?.[kind] !== undefined)
      .map((asset) => assetCells(asset, codeOf(ASSETS[table], asset.kind), contactId))
  const budget = (side: 'income' | 'charge') =>
    standing.budget
      .filter(({ kind }) => (BUDGET_KINDS[kind].side === 'income') === (side === 'income'))
      .map((line) => budgetCells(line, codeOf(BUDGETS[side], line.kind)))
  const tables: Record<string, Cells[]> = {
    'family.child': standing.children.map(childCells),
    ...Object.fromEntries(ASSET_TABLES.map((table) => [table, assets(table)])),
    income: budget('income'),
    charge: budget('charge'),
    loan: standing.liabilities.map((loan) => loanCells(loan, contactId)),
    objective: standing.objectives.map(objectiveCells),
  }
  return Object.fromEntries(Object.entries(tables).map(([path, rows]) => [path, rows.filter((row) => row !== null)]))
}

function writtenRow(table: Extract<Block, { block: 'table' }>, path: string, cells: NonNullable<Cells>): Record<string, string> {
  return Object.fromEntries(
    table.columns.flatMap(({ name, choices }) => {
      const text = cells[name]
      const written = choices ? Object.keys(choices).find((label) => choices[label] === text) : text
      return written ? [[`${path}.${name}`, written]] : []
    }),
  )
}

const day = (value: string | null) => value && formatDay(value)

const childCells = ({ firstNames, lastName, birthDate, filiation, taxDependent }: StandingChild): Cells =>
  (firstNames && {
    firstName: firstNames,
    lastName,
    birthDate: day(birthDate),
    filiation: filiation && codeOf(FILIATION_CHOICES, filiation),
    dependent: taxDependent ? 'Oui' : null,
  }) ||
  null

type Owners = readonly { readonly contactId: string | null; readonly share: string }[]
/** « Les deux »: half each; whoever else has a part is not named in the form. */
const whose = (owners: Owners, contactId: string) =>
  owners.length === 2 && owners.every(({ share }) => share === '50 %') && owners.some((one) => one.contactId === contactId)
    ? 'both'
    : 't1'

const assetCells = (asset: Asset, code: string | undefined, contactId: string): Cells =>
  code === undefined
    ? null
    : {
        kind: code,
        label: asset.label,
        value: centsAsText(asset.valueCents),
        date: day(asset.acquiredOn),
        right: asset.owners.find((one) => one.contactId === contactId)?.heldAs,
        who: whose(asset.owners, contactId),
      }

const loanCells = (loan: Liability, contactId: string): Cells => {
  const kind = codeOf(LOANS, `${loan.kind}/${loan.repayment}`)
  // What is repaid is no longer owed.
  if (kind === undefined || loan.leftCents === 0) return null
  return {
    kind,
    label: debtName(loan),
    capital: centsAsText(loan.leftCents),
    payment: loan.paymentCents === null ? null : centsAsText(loan.paymentCents),
    rate: String(loan.rate).replace('.', ','),
    end: day(loan.endsOn),
    who: whose(loan.owners, contactId),
  }
}

/** The form has no half-year: what is of one is told by the year. */
const budgetCells = ({ amountCents, period }: BudgetLine, code: string | undefined): Cells =>
  code === undefined
    ? null
    : {
        kind: code,
        amount: centsAsText(period === 'half_year' ? yearly(amountCents, period) : amountCents),
        period: period === 'half_year' ? 'year' : period,
      }

const objectiveCells = ({ kind, horizonYears, notes }: Objective): Cells => {
  const code = codeOf(OBJECTIVES, kind)
  return code === undefined
    ? null
    : { kind: code, horizon: horizonYears === null ? null : horizonCode(horizonYears), detail: notes }
}
