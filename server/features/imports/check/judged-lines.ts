import type { ImportDefaults } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { Existing } from '../existing-contacts.ts'
import type { NewLine } from '../imports.access.ts'
import { historyChanges, previewChanges } from './changes-in-words.ts'
import type { Choices } from './choices.query.ts'
import { judgeLine } from './judge-line.rules.ts'
import type { Judgement } from './judge-line.rules.ts'
import { fingerprintOf, knowledgeFor } from './knowledge.ts'
import type { DraftLine } from './knowledge.ts'
import type { ReadLine } from './read-lines.ts'

export interface LineSetting {
  readonly choices: Choices
  readonly defaults: ImportDefaults
}

/** Lines as they are kept: verdict, preview of what changes, likely duplicates. */
export async function judgedLines(
  ctx: Context,
  lines: readonly ReadLine[],
  { choices, defaults }: LineSetting,
): Promise<NewLine[]> {
  const drafted = lines.flatMap(({ line, draft }): DraftLine[] => (draft ? [{ line, draft }] : []))
  const { known, existing } = await knowledgeFor(ctx, drafted, { choices, defaults, right: 'contact.see' })
  return lines.map((line) => {
    const judgement = line.draft ? judgeLine(line.line, line.draft, line.inFile, known) : null
    return { ...lineRow(line, judgement), changes: judgement ? preview(judgement, existing, choices) : [] }
  })
}

function lineRow({ line, name, draft, issues }: ReadLine, judgement: Judgement | null) {
  const verdict = judgement?.verdict ?? ('rejected' as const)
  const kept = verdict === 'rejected' ? null : draft
  return {
    line,
    verdict,
    name,
    draft: kept,
    fingerprint: kept && fingerprintOf(kept),
    issues: judgement?.verdict === 'rejected' ? [...issues, judgement.issue] : issues,
    candidates: judgement?.verdict === 'duplicate' ? judgement.candidates : [],
    decision: verdict === 'duplicate' ? 'skip' : null,
    contact_id: judgement && 'contactId' in judgement ? judgement.contactId : null,
  }
}

function preview(judgement: Judgement, existing: ReadonlyMap<string, Existing>, choices: Choices) {
  const found = judgement.verdict === 'updated' ? existing.get(judgement.contactId) : undefined
  return found && judgement.verdict === 'updated' ? previewChanges(historyChanges(found, judgement.changes, choices)) : []
}
