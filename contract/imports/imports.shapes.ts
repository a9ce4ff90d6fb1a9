import { z } from 'zod'
import { ContactTypeCode } from '../contacts/contacts.types.ts'
import { Id, Instant, Version } from '../kernel/fields.ts'
import { FieldKeyCode, FileFormat, ImportDefaults, Mapping, Notice, RowIssue } from './imports.types.ts'

export const IMPORT_STATES = [
  'mapping',
  'checking',
  'checked',
  'importing',
  'done',
  'failed',
  'abandoned',
  'undoing',
  'undone',
] as const
export const LINE_VERDICTS = ['new', 'updated', 'unchanged', 'rejected', 'duplicate'] as const
export const LINE_OUTCOMES = ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const
/** What undoing the import made of a line that it wrote (REL-5). */
export const LINE_UNDOINGS = ['trashed', 'restored', 'kept'] as const
export type LineUndoing = (typeof LINE_UNDOINGS)[number]
export const LINE_DECISIONS = ['skip', 'create', 'update'] as const
export const LineVerdict = z.enum(LINE_VERDICTS)
export type LineVerdict = z.output<typeof LineVerdict>
export type LineOutcome = (typeof LINE_OUTCOMES)[number]
export const LineDecision = z.enum(LINE_DECISIONS)
export type LineDecision = z.output<typeof LineDecision>

/** How many lines each verdict has, once imported each outcome, and once undone what became of those written. */
const Counts = z.object({
  verdicts: z.record(LineVerdict, z.int()),
  outcomes: z.record(z.enum(LINE_OUTCOMES), z.int()),
  undone: z.record(z.enum(LINE_UNDOINGS), z.int()),
})

/** CON-71: an import, from the file to the report. */
export const ImportDetail = z.object({
  id: Id,
  version: Version,
  state: z.enum(IMPORT_STATES),
  fileName: z.string(),
  format: FileFormat,
  sheetName: z.string(),
  sheetNames: z.array(z.string()),
  headings: z.array(z.string()),
  lineCount: z.int(),
  warnings: z.array(Notice),
  /** The first values of each column, as texts. */
  samples: z.array(z.array(z.string())),
  mapping: Mapping,
  /** True when this mapping was used before for a file with the same headings. */
  remembered: z.boolean(),
  defaults: ImportDefaults,
  /** The check or the import under way, or the last one. */
  jobId: Id.nullable(),
  counts: Counts,
  /** Lines to mend, as a workbook, once some were rejected. */
  rejectedFileId: Id.nullable(),
  createdAt: Instant,
  finishedAt: Instant.nullable(),
  /** Until when it may be undone (REL-5); null: it may not. */
  undoableUntil: Instant.nullable(),
})
export type ImportDetail = z.output<typeof ImportDetail>

export const ImportSummary = ImportDetail.pick({
  id: true,
  state: true,
  fileName: true,
  lineCount: true,
  counts: true,
  createdAt: true,
  finishedAt: true,
  undoableUntil: true,
})

/** A contact that a line is likely to be (CON-72), or the earlier line it looks like when `contactId` is null. */
export const Candidate = z.object({
  contactId: Id.nullable(),
  name: z.string(),
  type: ContactTypeCode.nullable(),
  reasons: z.array(z.string()),
})
export type Candidate = z.output<typeof Candidate>

const LineChange = z.object({ field: z.string(), before: z.string(), after: z.string() })

export const ImportLine = z.object({
  line: z.int(),
  verdict: LineVerdict,
  name: z.string(),
  issues: z.array(RowIssue),
  candidates: z.array(Candidate),
  /** What an update changes. */
  changes: z.array(LineChange),
  decision: LineDecision.nullable(),
  contactId: Id.nullable(),
  outcome: z.enum(LINE_OUTCOMES).nullable(),
})
export type ImportLine = z.output<typeof ImportLine>

/** One field of our template, for the mapping's choices. */
export const ImportField = z.object({ key: FieldKeyCode, heading: z.string() })
