/**
 * CON-71, CON-72: at the time of writing each line is judged again, for contacts may have changed since the check. What was
 * announced is done; what is no longer possible, or would add somebody twice, is left out and said.
 */
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { LineDecision, LineVerdict } from '#contract/imports/imports.shapes.ts'
import type { ContactDraft, RowIssue } from '#contract/imports/imports.types.ts'
import { judgeLine, judgeUpdate, lineIssue } from '../check/judge-line.rules.ts'
import type { Judgement, Knowledge } from '../check/judge-line.rules.ts'

/** A checked line that has to be written. */
export interface PendingLine {
  readonly line: number
  readonly verdict: LineVerdict
  readonly decision: LineDecision | null
  readonly draft: ContactDraft
  /** The likeliest contact found by the check. */
  readonly candidateId: string | null
}

export type Deed =
  | { readonly do: 'create' }
  | { readonly do: 'update'; readonly contactId: string; readonly changes: readonly FieldChange[] }
  | { readonly do: 'nothing'; readonly contactId: string }
  | { readonly do: 'leave'; readonly outcome: 'skipped' | 'rejected'; readonly issue: RowIssue }

export function deedOf(pending: PendingLine, known: Knowledge): Deed {
  const { line, verdict, decision, draft, candidateId } = pending
  if (verdict === 'duplicate' && decision === 'update') {
    const found = candidateId ? known.standing(candidateId) : undefined
    return found ? deed(line, judgeUpdate(line, draft, found, known)) : gone(line)
  }
  const judgement = judgeLine(line, draft, null, known)
  if (verdict === 'updated' && ['new', 'duplicate'].includes(judgement.verdict)) return gone(line)
  if (verdict === 'duplicate' && judgement.verdict === 'duplicate') return { do: 'create' }
  return deed(line, judgement)
}

function deed(line: number, judgement: Judgement): Deed {
  switch (judgement.verdict) {
    case 'new':
      return { do: 'create' }
    case 'updated':
      return { do: 'update', contactId: judgement.contactId, changes: judgement.changes }
    case 'unchanged':
      return { do: 'nothing', contactId: judgement.contactId }
    case 'rejected':
      return { do: 'leave', outcome: 'rejected', issue: judgement.issue }
    case 'duplicate': {
      const [twin] = judgement.candidates
      const values = { name: twin?.name ?? '', reason: twin?.reasons[0] ?? '' }
      return { do: 'leave', outcome: 'skipped', issue: lineIssue(line, null, 'import.twin_since', values) }
    }
  }
}

const gone = (line: number): Deed => ({ do: 'leave', outcome: 'rejected', issue: lineIssue(line, null, 'import.contact_gone') })
