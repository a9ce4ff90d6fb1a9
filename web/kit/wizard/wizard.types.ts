/** What is wrong (`error`: the line is rejected) or worth knowing of a line. */
export interface PreviewIssue {
  readonly level: 'error' | 'warning'
  /** Heading of the column, when it is about one. */
  readonly column?: string
  readonly reason: string
}

/** A line of the file, checked. `line` is as the user counts it. */
export interface PreviewRow {
  readonly line: number
  readonly name: string
  readonly issues: readonly PreviewIssue[]
  /** What will change, for lines that update a record. */
  readonly changes?: readonly { readonly field: string; readonly before: string; readonly after: string }[]
}

export const OUTCOMES = ['new', 'updated', 'unchanged', 'rejected', 'duplicates'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A column of the file, and what it is imported as. `null`: left out. */
export interface MappingColumn {
  readonly index: number
  readonly heading: string
  readonly samples: readonly string[]
  readonly field: string | null
  readonly proposed: string | null
  /** Why it is left out, or what to know of it. */
  readonly note?: string
}

export interface MappingField {
  readonly value: string
  readonly label: string
  /** Heading of a group of fields. */
  readonly group?: string
}
