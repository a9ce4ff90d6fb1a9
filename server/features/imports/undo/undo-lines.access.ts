/** REL-5: the contacts that the lines of one's own import wrote, what came to them since, and what undoing made of them. */
import { sql } from 'kysely'
import type { RowIssue } from '#contract/imports/imports.types.ts'
import type { LineUndoing } from '#contract/imports/imports.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { HeldImport } from '../imports.access.ts'
import { ownLines } from '../imports.access.ts'
import { Former } from './former.types.ts'

/** A contact that an import wrote and that was not undone yet. */
export interface Written {
  readonly contactId: string
  readonly created: boolean
  /** As the file called it: it may no longer be visible. */
  readonly name: string
  /** What was replaced of it, the last line first. */
  readonly formers: readonly Former[]
}

/** The next ones in the order of their ids. */
export async function nextWritten(ctx: Context, importId: string, after: string | null, size: number): Promise<Written[]> {
  const rows = await writtenLines(ctx, importId)
    .select(['l.contact_id as contactId', sql<boolean>`bool_or(l.outcome = 'created')`.as('created')])
    .select(sql<string>`(array_agg(l.name order by l.line))[1]`.as('name'))
    .select(sql<unknown[]>`jsonb_agg(l.former order by l.line desc) filter (where l.former is not null)`.as('formers'))
    .$if(after !== null, (of) => of.where('l.contact_id', '>', after))
    .groupBy('l.contact_id')
    .orderBy('l.contact_id')
    .limit(size)
    .execute()
  return rows.map(({ contactId, formers, ...row }) => ({
    ...row,
    contactId: contactId ?? '',
    formers: Former.array().parse(formers ?? []),
  }))
}

export async function countWritten(ctx: Context, importId: string): Promise<number> {
  const { count } = await writtenLines(ctx, importId)
    .select(sql<number>`count(distinct l.contact_id)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const writtenLines = (ctx: Context, importId: string) =>
  ownLines(ctx, importId)
    .where('l.outcome', 'in', ['created', 'updated'])
    .where('l.contact_id', 'is not', null)
    .where('l.undone', 'is', null)

export interface Since {
  readonly contactId: string
  /** Of the contact itself; else of something attached to it, whose own rights are not asked here. */
  readonly ofContact: boolean
  readonly at: string
  readonly who: string | null
}

/**
 * The last thing that the history tells of each contact since the import wrote it. What other imports did and that was undone
 * again is as if it had never been.
 */
export async function sinceImport(ctx: Context, importId: string, contactIds: readonly string[]): Promise<readonly Since[]> {
  const { rows } = await sql<Since>`
    with own as (
      select o.contact_id, max(o.seq) as seq from history o
      where o.firm_id = ${ctx.firmId} and o.contact_id = any (${[...contactIds]}::uuid[]) and o.data ->> 'importId' = ${importId}
      group by o.contact_id)
    select distinct on (h.contact_id, h.subject_type = 'contact')
      h.contact_id as "contactId", h.subject_type = 'contact' as "ofContact", h.at, u.first_name || ' ' || u.last_name as who
    from unnest(${[...contactIds]}::uuid[]) as w (id)
    left join own on own.contact_id = w.id
    join "history" h on h.firm_id = ${ctx.firmId} and h.contact_id = w.id and h.seq > coalesce(own.seq, 0)
    left join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id
    where not exists (
      select from contact_import_line l where l.firm_id = h.firm_id and l.import_id = (h.data ->> 'importId')::uuid
        and l.contact_id = h.contact_id and l.outcome in ('created', 'updated') and l.undone in ('trashed', 'restored'))
    order by h.contact_id, h.subject_type = 'contact', h.seq desc`.execute(guarded(ctx))
  return rows
}

export interface Undone {
  readonly contactId: string
  readonly undone: LineUndoing
  /** Why it was left as it is. */
  readonly issue: RowIssue | null
}

/** Written in the transaction that did it. What was put back, or will not be, needs no keeping. */
export async function markUndone(ctx: Context, held: HeldImport, ends: readonly Undone[]): Promise<void> {
  const rows = ends.map(({ contactId, undone, issue }) => ({ contact_id: contactId, undone, issue }))
  await sql`
    update "contact_import_line" l set undone = e.undone, former = null,
      issues = case when e.issue is null then l.issues else l.issues || jsonb_set(e.issue, '{line}', to_jsonb(l.line)) end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e (contact_id uuid, undone text, issue jsonb)
    where l.firm_id = ${ctx.firmId} and l.import_id = ${held.id} and l.contact_id = e.contact_id
      and l.outcome in ('created', 'updated') and l.undone is null`.execute(guarded(ctx))
}
