import { createHash } from 'node:crypto'

/** One line of the history, in the form its hash covers. */
export interface ChainedEntry {
  readonly firmId: number
  readonly seq: number
  readonly at: string
  readonly actorId: string | null
  readonly operation: string
  readonly kind: string
  readonly subjectId: string | null
  readonly contactId: string | null
  readonly data: unknown
}

export const GENESIS: Buffer = Buffer.alloc(32)

/** SEC-6: each line's hash covers its content and the hash of the line before, so none can be changed, moved or dropped unseen. */
export function chainHash(previous: Buffer, entry: ChainedEntry): Buffer {
  const fields = [entry.firmId, entry.seq, entry.at, entry.actorId, entry.operation, entry.kind, entry.subjectId, entry.contactId]
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([...fields, canonical(entry.data)]))
    .digest()
}

/** A line as it stands in the table. */
export interface HistoryRow {
  readonly firm_id: number
  readonly seq: number
  readonly at: string
  readonly actor_id: string | null
  readonly operation: string
  readonly kind: string
  readonly subject_id: string | null
  readonly contact_id: string | null
  readonly data: unknown
}

/** The hash that a line's content gives, whatever hash stands beside it. */
export const hashOfRow = (previous: Buffer, row: HistoryRow): Buffer =>
  chainHash(previous, {
    firmId: row.firm_id,
    seq: row.seq,
    at: row.at,
    actorId: row.actor_id,
    operation: row.operation,
    kind: row.kind,
    subjectId: row.subject_id,
    contactId: row.contact_id,
    data: row.data,
  })

/** Same content, same text: jsonb does not keep the order of keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  )
}
