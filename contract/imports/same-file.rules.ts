/**
 * CON-71, CON-72: a contact figures once in a file. The same identifier twice, or a line that repeats another exactly, is
 * rejected; two lines that look like the same contact (CON-1) are said so, and kept.
 */
import { duplicateKeys, reasonsAmong } from '../contacts/duplicate.rules.ts'
import { sentence } from '../kernel/errors.ts'
import type { ErrorCode } from '../kernel/errors.ts'
import type { Values } from '../kernel/verdict.ts'
import type { FieldKey } from './contact-fields.ts'
import type { ContactDraft, RowIssue } from './imports.types.ts'
import { draftFingerprint } from './record.rules.ts'

/** Give it the drafts of one file in order; it says what each has in common with an earlier line. */
export function sameFileCheck(): (line: number, draft: ContactDraft) => RowIssue[] {
  const seen = new Map<string, number>()
  return (line, draft) => {
    const identifiers = identifierKeys(draft)
    const exact = `line:${draftFingerprint(draft)}`
    const likely = facts(draft)
    const keys = [...identifiers.map(({ key }) => key), exact, ...duplicateKeys(likely)]
    const issue = repeated(line, identifiers, exact, seen) ?? alike(line, likely, seen)
    for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    return issue ? [issue] : []
  }
}

interface IdentifierKey {
  readonly key: string
  readonly field: FieldKey
  readonly value: string
}

function identifierKeys({ sillageId, externalId }: ContactDraft): IdentifierKey[] {
  const keys: IdentifierKey[] = []
  if (sillageId) keys.push({ key: `sillage:${sillageId}`, field: 'sillageId', value: sillageId })
  if (externalId) keys.push({ key: `external:${externalId}`, field: 'externalId', value: externalId })
  return keys
}

function repeated(line: number, identifiers: readonly IdentifierKey[], exact: string, seen: ReadonlyMap<string, number>) {
  const first = seen.get(exact)
  if (first !== undefined) return said(line, null, 'import.same_line', 'error', { line: first })
  const twice = identifiers.find(({ key }) => seen.has(key))
  if (!twice) return undefined
  return said(line, twice.field, 'import.same_identifier', 'error', { value: twice.value, line: seen.get(twice.key) ?? 0 })
}

/** The earliest line that shares a key, with all the reasons shared with that one. */
function alike(line: number, likely: ReturnType<typeof facts>, seen: ReadonlyMap<string, number>): RowIssue | undefined {
  const shared = duplicateKeys(likely).filter((key) => seen.has(key))
  const lines = shared.map((key) => seen.get(key) ?? line)
  if (lines.length === 0) return undefined
  const first = Math.min(...lines)
  const keys = new Set(shared.filter((key) => seen.get(key) === first))
  const reasons = reasonsAmong(likely, keys).map((reason) => reason.sentence)
  return said(line, null, 'import.likely_duplicate_in_file', 'warning', { line: first, reasons: reasons.join(' ; ') })
}

const said = (
  line: number,
  field: FieldKey | null,
  code: ErrorCode,
  severity: RowIssue['severity'],
  values: Values,
): RowIssue => ({
  line,
  column: null,
  field,
  code,
  severity,
  sentence: sentence(code, values),
})

const facts = (draft: ContactDraft) => ({ ...draft, kind: draft.kind ?? ('person' as const) })
