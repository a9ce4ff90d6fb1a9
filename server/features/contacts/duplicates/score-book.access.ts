/**
 * CON-32: the book is compared as a whole, whoever may see what: a pair is shown later to those who see both its contacts
 * (`duplicates.access`). Runs in a job or by itself, never in the transaction that changes a contact.
 */
import { sql } from 'kysely'
import type { Book } from './book.access.ts'
import { blockingKeys } from './blocking-keys.rules.ts'
import { factsOf } from './likeness-facts.access.ts'
import type { ComparedContact } from './likeness-facts.access.ts'
import { scorePair } from './score-pair.rules.ts'

/** A key that more contacts share says nothing of any two of them: a switchboard, a very common name in a large town. */
const MOST_SHARING = 100

/** Compares these contacts with those they have a key in common with, and writes the likely pairs; what they were in before goes. */
export async function scoreContacts(book: Book, ids: readonly string[]): Promise<void> {
  const known = await factsOf(book, ids)
  await writeKeys(book, ids, known)
  const candidates = await candidatesOf(book, ids)
  const others = new Set(candidates.flatMap(({ one, other }) => [one, other]).filter((id) => !known.has(id)))
  const facts = new Map([...known, ...(await factsOf(book, [...others]))])
  const pairs = candidates.flatMap(({ one, other }) => {
    const [first, second] = [facts.get(one), facts.get(other)]
    const likely = first && second ? scorePair(first, second) : null
    return likely ? [{ one_id: one, other_id: other, score: likely.score, reasons: likely.reasons }] : []
  })
  await writePairs(book, ids, pairs)
  await noteScored(book, ids)
}

async function writeKeys(
  { db, firmId }: Book,
  ids: readonly string[],
  known: ReadonlyMap<string, ComparedContact>,
): Promise<void> {
  const rows = [...known].flatMap(([id, contact]) => blockingKeys(contact).map((key) => ({ contact_id: id, key })))
  await sql`delete from "duplicate_key" where firm_id = ${firmId} and contact_id = any (${[...ids]}::uuid[])`.execute(db)
  await sql`
    insert into "duplicate_key" (firm_id, contact_id, key)
    select ${firmId}, r.contact_id, r.key from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (contact_id uuid, key text)
    on conflict do nothing`.execute(db)
}

/** The pairs worth comparing, each once, the smaller id first. */
async function candidatesOf({ db, firmId }: Book, ids: readonly string[]) {
  const { rows } = await sql<{ one: string; other: string }>`
    select distinct least(k.contact_id, o.id) as one, greatest(k.contact_id, o.id) as other
    from "duplicate_key" k
    cross join lateral (
      select array_agg(b.contact_id) as ids from (
        select s.contact_id from "duplicate_key" s where s.firm_id = ${firmId} and s.key = k.key limit ${MOST_SHARING + 1}) b) block
    cross join lateral unnest(block.ids) o (id)
    where k.firm_id = ${firmId} and k.contact_id = any (${[...ids]}::uuid[])
      and cardinality(block.ids) <= ${MOST_SHARING} and o.id <> k.contact_id`.execute(db)
  return rows
}

interface FoundPair {
  readonly one_id: string
  readonly other_id: string
  readonly score: number
  readonly reasons: readonly string[]
}

async function writePairs({ db, firmId }: Book, ids: readonly string[], pairs: readonly FoundPair[]): Promise<void> {
  await sql`
    delete from "duplicate_pair" where firm_id = ${firmId}
      and (one_id = any (${[...ids]}::uuid[]) or other_id = any (${[...ids]}::uuid[]))`.execute(db)
  await sql`
    insert into "duplicate_pair" (firm_id, one_id, other_id, score, reasons)
    select ${firmId}, r.one_id, r.other_id, r.score, r.reasons
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) r (one_id uuid, other_id uuid, score int, reasons jsonb)
    order by r.one_id, r.other_id
    on conflict (firm_id, one_id, other_id) do update set score = excluded.score, reasons = excluded.reasons`.execute(db)
}

/** A contact saved after its facts were read has another version, and is compared again. */
async function noteScored({ db, firmId }: Book, ids: readonly string[]): Promise<void> {
  await sql`
    insert into "duplicate_scoring" (firm_id, contact_id, version)
    select c.firm_id, c.id, c.version from contact c where c.firm_id = ${firmId} and c.id = any (${[...ids]}::uuid[])
    on conflict (firm_id, contact_id) do update set version = excluded.version`.execute(db)
}

/** The next contacts in the order of ids: all of them, or those that changed since they were compared. */
export async function nextToScore(
  { db, firmId }: Book,
  after: string | null,
  size: number,
  onlyChanged: boolean,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from "contact" c
    left join duplicate_scoring s on s.firm_id = c.firm_id and s.contact_id = c.id
    where c.firm_id = ${firmId} and (${after}::uuid is null or c.id > ${after}::uuid)
      and (s.version is distinct from c.version or not ${onlyChanged}::boolean)
    order by c.id limit ${size}`.execute(db)
  return rows.map(({ id }) => id)
}
