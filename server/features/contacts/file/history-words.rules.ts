/** CON-9: what the history of a file says, in words: one line per field changed, one for what concerns the whole contact. */
import { z } from 'zod'
import { Change } from '#contract/audit/audit.types.ts'
import type { HistoryLine } from '#contract/contacts/contacts.shapes.ts'
import { CONTACT_KIND_LABELS, ContactKindCode } from '#contract/contacts/contacts.types.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'

const Changed = z.object({ changes: z.array(Change), source: z.enum(['entry', 'import', 'import_undo', 'intake', 'batch']) })

/** CON-4: about another contact, named to those who see it; to others the line is not there. */
const WithOther = z.object({ otherId: z.string(), label: z.string().default('Foyer'), changes: z.array(Change).default([]) })
const BETWEEN: Readonly<Record<string, string>> = {
  'contact.related': 'Relation ajoutée',
  'contact.relation_changed': 'Relation modifiée',
  'contact.unrelated': 'Relation supprimée',
  'contact.household_joined': 'Entrée dans un foyer',
  'contact.household_left': 'Sortie d’un foyer',
}

const WHOLE: Readonly<Record<string, string>> = {
  'contact.created': 'Création',
  'contact.deleted': 'Mise à la corbeille',
  'contact.restored': 'Sortie de la corbeille',
  'contact.exported': 'Export',
  'contact.erased': 'Effacement définitif',
}
/** What two contacts became together: the other one's name stands after. */
const WITH_ANOTHER: Readonly<Record<string, string>> = {
  'contact.merged': 'Fusion',
  'contact.merged_into': 'Fusion dans un autre contact',
  'contact.unmerged': 'Fusion annulée',
  'contact.brought_back': 'Fusion annulée',
}
const Another = z.object({ name: z.string(), changes: z.array(Change).default([]) })
const Distinguished = z.object({ distinct: z.boolean() })
const BY_SOURCE = {
  entry: 'Modification',
  import: 'Modification par import',
  import_undo: 'Import défait',
  intake: 'Mise à jour par le RIC',
  batch: 'Modification en lot',
} as const
const FromImport = z.object({ source: z.literal('import_undo') })
const Named = z.object({ name: z.string() })
const DOCUMENTS: Readonly<Record<string, string>> = {
  'contact.document_added': 'Document ajouté',
  'contact.document_changed': 'Document modifié',
  'contact.document_removed': 'Document mis à la corbeille',
  'contact.document_restored': 'Document sorti de la corbeille',
}

interface Entry {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly data: unknown
  readonly who: string | null
}

/** The other contact of an entry, when it is about two. */
export const otherIn = ({ kind, data }: Entry): string | null =>
  kind in BETWEEN ? (WithOther.safeParse(data).data?.otherId ?? null) : null

/** `names` are those of the other contacts that the reader sees. */
export function historyLines(entry: Entry, names: ReadonlyMap<string, string> = new Map()): HistoryLine[] {
  const { seq, at, kind, data, who } = entry
  const line = { seq, at, who: who ?? 'Sillage' }
  if (kind in BETWEEN) return linesBetween(entry, line, names)
  const whole = { ...line, field: null, before: null, after: null }
  const what = WITH_ANOTHER[kind]
  if (what !== undefined) {
    const { name, changes } = Another.parse(data)
    return [{ ...whole, what, after: name }, ...changes.map((change) => ({ ...line, what, ...changeWords(change) }))]
  }
  const document = DOCUMENTS[kind]
  if (document) return [{ ...whole, what: document, after: Named.parse(data).name }]
  if (kind === 'contact.converted') return converted(line, data)
  if (kind === 'contact.distinguished') return [{ ...whole, what: distinctionWords(Distinguished.parse(data).distinct) }]
  const changed = kind === 'contact.changed' ? Changed.safeParse(data) : null
  if (!changed?.success) {
    const said = WHOLE[kind] ?? kind
    return [{ ...whole, what: FromImport.safeParse(data).success ? `${said} (import défait)` : said }]
  }
  const { changes, source } = changed.data
  return changes.map((change) => ({ ...line, what: BY_SOURCE[source], ...changeWords(change) }))
}

const Converted = z.object({ to: ContactKindCode, changes: z.array(Change) })

/** CON-50: what was put aside stays readable here. */
function converted(line: Pick<HistoryLine, 'seq' | 'at' | 'who'>, data: unknown): HistoryLine[] {
  const { to, changes } = Converted.parse(data)
  const what = `Conversion en ${CONTACT_KIND_LABELS[to].toLocaleLowerCase('fr')}`
  return changes.map((change) => ({ ...line, what, ...changeWords(change) }))
}

function linesBetween(
  { kind, data }: Entry,
  line: Pick<HistoryLine, 'seq' | 'at' | 'who'>,
  names: ReadonlyMap<string, string>,
): HistoryLine[] {
  const read = WithOther.safeParse(data).data
  const name = read && names.get(read.otherId)
  if (!read || name === undefined) return []
  const what = BETWEEN[kind] ?? kind
  const gone = kind === 'contact.unrelated' || kind === 'contact.household_left'
  if (!read.changes.length) {
    return [{ ...line, what, field: read.label, before: gone ? name : null, after: gone ? null : name }]
  }
  return read.changes.map((change) => ({ ...line, what: `${what} : ${name}`, ...changeWords(change) }))
}

const changeWords = ({ field, before, after }: Change) => ({
  field: fieldLabel(field),
  before: fieldWords(field, before),
  after: fieldWords(field, after),
})

/** The other one is not named: whoever reads this file may not see it. */
const distinctionWords = (distinct: boolean): string =>
  distinct ? 'Déclaré distinct d’un doublon probable' : 'N’est plus déclaré distinct d’un doublon probable'
