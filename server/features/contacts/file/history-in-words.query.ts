import type { HistoryLine } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleNames } from '../relations/relations.access.ts'
import type { WrittenEntry } from './contact-history.access.ts'
import { historyLines, otherIn } from './history-words.rules.ts'

/** CON-9: entries of files in words; another contact is named to those who see it. */
export async function historyInWords(ctx: Context, entries: readonly WrittenEntry[]): Promise<HistoryLine[]> {
  const others = entries.map(otherIn).filter((id) => id !== null)
  const names = await visibleNames(ctx, others)
  return entries.flatMap((entry) => historyLines(entry, names))
}
