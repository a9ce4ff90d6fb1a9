import type { PoolClient } from 'pg'
import type { Pool } from '../database/pool.ts'
import { GENESIS, hashOfRow } from './chain.rules.ts'
import type { HistoryRow } from './chain.rules.ts'

interface Line extends HistoryRow {
  subject_type: string
  previous_hash: Buffer
  hash: Buffer
}

/** A line whose hash somebody wrote down elsewhere: whoever rewrites the whole chain cannot rewrite that. */
export interface Witness {
  readonly seq: number
  /** Hexadecimal. */
  readonly hash: string
}

export interface Verification {
  readonly firmId: number
  readonly lines: number
  /** The first line that does not follow from the one before, that is missing, or that is not what its witness says. */
  readonly brokenAt: number | null
  /** Hash of the last line, hexadecimal: to be written down elsewhere. */
  readonly lastHash: string
}

const PAGE = 5_000

/** Walks a firm's whole chain, as it stands at one instant while others go on writing. Needs the owner's role: no fence. */
export async function verifyHistory(pool: Pool, firmId: number, witnesses: readonly Witness[] = []): Promise<Verification> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await walk(client, firmId, new Map(witnesses.map(({ seq, hash }) => [seq, hash])))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function walk(client: PoolClient, firmId: number, expected: Map<number, string>): Promise<Verification> {
  let previous: Buffer = GENESIS
  let last = 0
  const redacted = await readRedactions(client, firmId)
  const broken = (brokenAt: number) => ({ firmId, lines: last, brokenAt, lastHash: previous.toString('hex') })
  for (;;) {
    const page = await readPage(client, firmId, last)
    if (!page.length) break
    for (const line of page) {
      if (line.seq !== last + 1 || !follows(previous, line, redacted)) return broken(last + 1)
      if ((expected.get(line.seq) ?? line.hash.toString('hex')) !== line.hash.toString('hex')) return broken(line.seq)
      previous = line.hash
      last = line.seq
    }
  }
  const { rows } = await client.query<{ seq: number; hash: Buffer }>('select seq, hash from history_head where firm_id = $1', [
    firmId,
  ])
  const head = rows[0] ?? { seq: 0, hash: GENESIS }
  const cut = head.seq !== last || !head.hash.equals(previous) || Math.max(0, ...expected.keys()) > last
  return { ...broken(last + 1), brokenAt: cut ? last + 1 : null }
}

async function readPage(client: PoolClient, firmId: number, after: number): Promise<Line[]> {
  const page = 'select * from history where firm_id = $1 and seq > $2 order by seq limit $3'
  return (await client.query<Line>(page, [firmId, after, PAGE])).rows
}

/** By sequence: whose contact was erased, and the hash that the line gives since (docs/adr/0011). */
type Redactions = ReadonlyMap<number, { readonly contactId: string | null; readonly mark: string }>

/** They are lines of the chain themselves: a forged one breaks it where it stands. */
async function readRedactions(client: PoolClient, firmId: number): Promise<Redactions> {
  const { rows } = await client.query<{ seq: number; mark: string; contact_id: string }>(
    `select (l ->> 'seq')::int as seq, l ->> 'mark' as mark, h.contact_id
     from history h, jsonb_array_elements(h.data -> 'lines') l where h.firm_id = $1 and h.kind = 'contact.erased'`,
    [firmId],
  )
  return new Map(rows.map(({ seq, mark, contact_id: contactId }) => [seq, { contactId, mark }]))
}

function follows(previous: Buffer, line: Line, redacted: Redactions): boolean {
  const hash = hashOfRow(previous, line)
  // The subject's type stands beside the chain; it is the kind's first word.
  const typed = line.subject_type === line.kind.split('.')[0]
  const erased = redacted.get(line.seq)
  const whole = line.hash.equals(hash) || (erased?.contactId === line.contact_id && erased.mark === hash.toString('hex'))
  return typed && line.previous_hash.equals(previous) && whole
}
