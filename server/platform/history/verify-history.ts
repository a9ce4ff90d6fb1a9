import type { Pool } from '../database/pool.ts'
import { chainHash, GENESIS } from './chain.rules.ts'

interface Line {
  firm_id: number
  seq: number
  at: string
  actor_id: string | null
  operation: string
  kind: string
  subject_id: string | null
  contact_id: string | null
  data: unknown
  previous_hash: Buffer
  hash: Buffer
}

export interface Verification {
  readonly firmId: number
  readonly lines: number
  readonly brokenAt: number | null
}

const PAGE = 5_000

/** Walks a firm's whole chain. `brokenAt` is the first line that does not follow from the one before, or that is missing. */
export async function verifyHistory(pool: Pool, firmId: number): Promise<Verification> {
  let previous: Buffer = GENESIS
  let last = 0
  for (;;) {
    const { rows } = await pool.query<Line>('select * from history where firm_id = $1 and seq > $2 order by seq limit $3', [
      firmId,
      last,
      PAGE,
    ])
    for (const line of rows) {
      if (line.seq !== last + 1 || !follows(previous, line)) return { firmId, lines: last, brokenAt: last + 1 }
      previous = line.hash
      last = line.seq
    }
    if (rows.length < PAGE) break
  }
  const head = await pool.query<{ seq: number; hash: Buffer }>('select seq, hash from history_head where firm_id = $1', [firmId])
  const expected = head.rows[0] ?? { seq: 0, hash: GENESIS }
  const whole = expected.seq === last && expected.hash.equals(previous)
  return { firmId, lines: last, brokenAt: whole ? null : last + 1 }
}

function follows(previous: Buffer, line: Line): boolean {
  const hash = chainHash(previous, {
    firmId: line.firm_id,
    seq: line.seq,
    at: line.at,
    actorId: line.actor_id,
    operation: line.operation,
    kind: line.kind,
    subjectId: line.subject_id,
    contactId: line.contact_id,
    data: line.data,
  })
  return line.previous_hash.equals(previous) && line.hash.equals(hash)
}
