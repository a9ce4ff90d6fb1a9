import { setImmediate } from 'node:timers/promises'
import type { TableRow } from '#contract/imports/imports.types.ts'
import type { Mapping, RowIssue } from '#contract/imports/imports.types.ts'
import type { Candidate } from '#contract/imports/imports.shapes.ts'
import { checkRow } from '#contract/imports/row-check.rules.ts'
import type { CheckContext } from '#contract/imports/row-check.rules.ts'
import { sameFileCheck } from '#contract/imports/same-file.rules.ts'
import type { ContactDraft } from '#contract/imports/imports.types.ts'
import { cellText } from '#contract/imports/cell.rules.ts'
import { draftName } from './knowledge.ts'

/** A line read by itself and among those before it, without the database. */
export interface ReadLine {
  readonly line: number
  readonly name: string
  /** Null: rejected already. */
  readonly draft: ContactDraft | null
  readonly issues: readonly RowIssue[]
  /** The earlier line that it is likely to repeat. */
  readonly inFile: Candidate | null
}

/** Rows at a time between two turns of everybody else's requests. */
const ROWS_PER_TURN = 50

/** Reads the rows of one file in order; what is alike is remembered from one call to the next. */
export function lineReader(mapping: Mapping, context: CheckContext) {
  const alike = sameFileCheck()
  return async (rows: readonly TableRow[]): Promise<ReadLine[]> => {
    const lines: ReadLine[] = []
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) await setImmediate()
      lines.push(readLine(row, mapping, context, alike))
    }
    return lines
  }
}

function readLine(row: TableRow, mapping: Mapping, context: CheckContext, alike: ReturnType<typeof sameFileCheck>): ReadLine {
  const { line, draft, issues } = checkRow(row, mapping, context)
  if (!draft) return { line, name: rowName(row, mapping), draft: null, issues, inFile: null }
  const said = alike(line, draft)
  const repeats = said.some(({ severity }) => severity === 'error')
  const likely = said.find(({ severity }) => severity === 'warning')
  return {
    line,
    name: draftName(draft),
    draft: repeats ? null : draft,
    issues: [...issues, ...said],
    inFile: likely && !repeats ? { contactId: null, name: draftName(draft), type: null, reasons: [likely.sentence] } : null,
  }
}

const NAMING: readonly string[] = ['firstNames', 'lastName', 'fullName', 'organisationName']

/** A rejected line is named by what it says, for the eye to find it in the file. */
const rowName = ({ cells }: TableRow, { fields }: Mapping) =>
  NAMING.flatMap((name) => fields.find(({ field }) => field === name)?.columns ?? [])
    .map((column) => cellText(cells[column] ?? null))
    .filter(Boolean)
    .join(' ')
    .slice(0, 200)
