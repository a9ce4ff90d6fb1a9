/**
 * Every change of a contact goes through here, one or thousands. Its deals repeat where it stands — type, private or not,
 * followers — and the name it sorts by, so that seeing and sorting deals needs no join (ORG-18); and its main adviser while
 * they are open (DEAL-56). They are restated in the same write, so the two always agree.
 */
import { sql } from 'kysely'
import type { RawBuilder, Updateable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import type { Granted } from '#platform/rights/granted.ts'

/** A contact loaded to be changed, or just added. */
export type HeldContact = Granted<
  'contact',
  'contact.create' | 'contact.edit' | 'contact.private' | 'contact.merge' | 'contact.delete'
>

type Columns = Omit<Updateable<Tables['contact']>, 'id' | 'firm_id' | 'version' | 'updated_at' | 'follower_ids'>

export interface ContactChange {
  readonly contact: HeldContact
  readonly values: Columns & { readonly follower_ids?: readonly string[] }
}

const PLACE: ReadonlySet<string> = new Set(['type', 'is_private', 'main_adviser_id', 'follower_ids', 'sort_name'])
const ROWS_PER_STATEMENT = 2_000

/** Writes the changes, each on the version that was loaded, and restates the deals of those whose place or name changed. */
export async function changeContacts(ctx: Context, changes: readonly ContactChange[]): Promise<void> {
  const alike = Map.groupBy(changes, ({ values }) => Object.keys(values).toSorted().join())
  for (const same of alike.values()) {
    for (let from = 0; from < same.length; from += ROWS_PER_STATEMENT) {
      await updateRows(ctx, same.slice(from, from + ROWS_PER_STATEMENT))
    }
  }
  const moved = changes.filter(({ values }) => Object.keys(values).some((column) => PLACE.has(column)))
  if (moved.length)
    await restateDeals(
      ctx,
      moved.map(({ contact }) => contact.id),
    )
}

async function updateRows(ctx: Context, changes: readonly ContactChange[]): Promise<void> {
  const columns = Object.keys(changes[0]?.values ?? {}).map((column) => sql.ref(column))
  if (!columns.length) return
  const rows = changes.map(({ contact, values }) => ({ ...values, id: contact.id, version: contact.row.version }))
  const settings: RawBuilder<unknown>[] = columns.map((column) => sql`${column} = new.${column}`)
  const { numAffectedRows } = await sql`
    update "contact" c set ${sql.join(settings)}, updated_at = ${ctx.now}, version = c.version + 1
    from jsonb_populate_recordset(null::contact, ${JSON.stringify(rows)}::jsonb) new
    where c.firm_id = ${ctx.firmId} and c.id = new.id and c.version = new.version`.execute(guarded(ctx))
  if (Number(numAffectedRows) === rows.length) return
  const [first] = changes
  throw new AppError('stale_version', { who: first ? await lastWriter(ctx, first.contact.id) : '' })
}

/** Deals in the trash too: they come back with their contact as it then is. */
async function restateDeals(ctx: Context, contactIds: readonly string[]): Promise<void> {
  await sql`
    update "deal" d set contact_type = c.type, contact_private = c.is_private, follower_ids = c.follower_ids,
      contact_sort_name = c.sort_name, adviser_id = case when k.deal_id is null then c.main_adviser_id else d.adviser_id end
    from contact c, deal dd
    left join deal_closure k on k.firm_id = dd.firm_id and k.deal_id = dd.id
    where c.firm_id = ${ctx.firmId} and c.id = any (${[...contactIds]}::uuid[])
      and dd.firm_id = c.firm_id and dd.contact_id = c.id and d.firm_id = dd.firm_id and d.id = dd.id
      and (d.contact_type, d.contact_private, d.follower_ids, d.contact_sort_name, d.adviser_id) is distinct from
        (c.type, c.is_private, c.follower_ids, c.sort_name, case when k.deal_id is null then c.main_adviser_id else d.adviser_id end)`.execute(
    guarded(ctx),
  )
  await handOver(ctx, contactIds)
}

interface Handed {
  readonly id: string
  readonly contact_id: string
  readonly before: string
  readonly after: string
}

/** CON-6: only its followers may be put in charge of a private file's deals; running ones of outsiders go to the main adviser. */
async function handOver(ctx: Context, contactIds: readonly string[]): Promise<void> {
  const { rows } = await sql<Handed>`
    update "deal" d set in_charge_id = d.adviser_id, updated_at = ${ctx.now}, version = d.version + 1
    from deal old
    join "user" one on one.firm_id = old.firm_id and one.id = old.in_charge_id
    join "user" other on other.firm_id = old.firm_id and other.id = old.adviser_id
    where d.firm_id = ${ctx.firmId} and d.contact_id = any (${[...contactIds]}::uuid[]) and d.contact_private
      and not d.in_charge_id = any (d.follower_ids) and old.firm_id = d.firm_id and old.id = d.id
      and not exists (select from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id)
    returning d.id, d.contact_id, one.first_name || ' ' || one.last_name as before, other.first_name || ' ' || other.last_name as after`.execute(
    guarded(ctx),
  )
  for (const { id, contact_id: contactId, before, after } of rows) {
    ctx.record({ kind: 'deal.changed', subjectId: id, contactId, data: { changes: [{ field: 'inChargeId', before, after }] } })
  }
}
