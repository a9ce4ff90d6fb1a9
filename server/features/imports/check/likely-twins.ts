import { duplicateKeys, duplicateReasons } from '#contract/contacts/duplicate.rules.ts'
import type { ContactDraft } from '#contract/imports/imports.types.ts'
import type { Candidate } from '#contract/imports/imports.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { duplicateCandidates } from '../../contacts/contacts.public.ts'

const MOST_SHOWN = 5

export type TwinFinder = (draft: ContactDraft) => Candidate[]

/** CON-1, CON-72: visible contacts that lines are likely to be, found for all of them in one statement; the likeliest first. */
export async function likelyTwins(ctx: Context, drafts: readonly ContactDraft[]): Promise<TwinFinder> {
  const rows = drafts.length ? await duplicateCandidates(ctx, drafts.map(factsOf)) : []
  const byKey = new Map<string, typeof rows>()
  for (const row of rows)
    for (const key of duplicateKeys(row)) {
      const sharing = byKey.get(key)
      if (sharing) sharing.push(row)
      else byKey.set(key, [row])
    }
  return (draft) => {
    const facts = factsOf(draft)
    const met = new Set(duplicateKeys(facts).flatMap((key) => byKey.get(key) ?? []))
    return [...met]
      .map((row) => ({ row, reasons: duplicateReasons(facts, row).map(({ sentence }) => sentence) }))
      .toSorted((one, other) => other.reasons.length - one.reasons.length)
      .slice(0, MOST_SHOWN)
      .map(({ row, reasons }) => ({ contactId: row.id, name: row.name, type: row.type, reasons }))
  }
}

const factsOf = (draft: ContactDraft) => ({ ...draft, kind: draft.kind ?? ('person' as const) })
