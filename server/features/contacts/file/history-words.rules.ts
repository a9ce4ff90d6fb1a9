/** CON-9: what the history of a file says, in words: one line per field changed, one for what concerns the whole contact. */
import { z } from 'zod'
import { Change } from '#contract/audit/audit.types.ts'
import type { HistoryLine } from '#contract/contacts/contacts.shapes.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'

const Changed = z.object({ changes: z.array(Change), source: z.enum(['entry', 'import', 'batch']) })

const WHOLE: Readonly<Record<string, string>> = {
  'contact.created': 'Création',
  'contact.deleted': 'Mise à la corbeille',
  'contact.restored': 'Sortie de la corbeille',
  'contact.exported': 'Export',
}
const BY_SOURCE = { entry: 'Modification', import: 'Modification par import', batch: 'Modification en lot' } as const

interface Entry {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly data: unknown
  readonly who: string | null
}

export function historyLines({ seq, at, kind, data, who }: Entry): HistoryLine[] {
  const line = { seq, at, who: who ?? 'Sillage' }
  const changed = kind === 'contact.changed' ? Changed.safeParse(data) : null
  if (!changed?.success) return [{ ...line, what: WHOLE[kind] ?? kind, field: null, before: null, after: null }]
  return changed.data.changes.map(({ field, before, after }) => ({
    ...line,
    what: BY_SOURCE[changed.data.source],
    field: fieldLabel(field),
    before: fieldWords(field, before),
    after: fieldWords(field, after),
  }))
}
