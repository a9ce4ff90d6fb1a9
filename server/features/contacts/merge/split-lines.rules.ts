/** CON-30: collections are united without duplicates: which rows of the source the target has not. */
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { LineReference } from './references.types.ts'

export type Row = Readonly<Record<string, unknown>>

export interface Line {
  readonly row: Row
  /** As people read it; null where rows are not listed. */
  readonly words: string | null
}

export interface SplitLines {
  readonly taken: readonly Line[]
  /** The target has the like, or would stand beside itself. */
  readonly left: readonly Line[]
}

type Rule = Pick<LineReference, 'alike' | 'notItself'>

export function splitLines(
  { alike, notItself }: Rule,
  targetId: string,
  target: readonly Line[],
  source: readonly Line[],
): SplitLines {
  const likeness = ({ row }: Line) => alike.map((column) => searchKey(textOf(row[column]))).join('|')
  const known = new Set(target.map(likeness))
  const [taken, left]: [Line[], Line[]] = [[], []]
  for (const line of source) {
    const itself = notItself !== undefined && line.row[notItself] === targetId
    if (itself || known.has(likeness(line))) left.push(line)
    else taken.push(line)
    known.add(likeness(line))
  }
  return { taken, left }
}

/** Whether a row that followed is still as it was, wherever it stands now. */
export function unchanged(column: string, was: Row, is: Row): boolean {
  const asideFrom = new Set([column, 'preferred', 'position'])
  const compared = Object.keys(was).filter((name) => !asideFrom.has(name))
  return compared.every((name) => JSON.stringify(was[name]) === JSON.stringify(is[name]))
}

export const keyOf = ({ key = ['id'] }: Pick<LineReference, 'key'>, row: Row): string =>
  key.map((column) => textOf(row[column])).join('|')

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
