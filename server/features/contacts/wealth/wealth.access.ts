/**
 * CON-5: what a contact owns and owes is seen by whoever sees its file, and changed by whoever may change it — for all its
 * owners. Those of them that one does not see are not named: nothing tells them from somebody outside the book.
 */
import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { visibleContacts } from '../contacts.access.ts'

export type Seen = Granted<'contact', 'contact.see' | 'contact.edit'>
export type Edited = Granted<'contact', 'contact.edit'>

/** What has owners: a good, a debt. */
export type Owned = 'asset' | 'liability'
const OWNERS = { asset: 'asset_owner', liability: 'liability_owner' } as const
const KEY = { asset: 'asset_id', liability: 'liability_id' } as const

export type AssetRow = Selectable<Tables['asset']>
export type LiabilityRow = Selectable<Tables['liability']>
interface RowOf {
  readonly asset: AssetRow
  readonly liability: LiabilityRow
}

export interface OwnerRow {
  readonly id: string
  readonly of: string
  readonly contact_id: string | null
  readonly name: string | null
  readonly held_as: string
  readonly numerator: number
  readonly denominator: number
  /** Of an owner who is a person of the book. */
  readonly birth_date: string | null
  readonly death_date: string | null
  /** Its name, when one sees it. */
  readonly seen_name: string | null
}

/** Those that this contact has a part of, by id or all. */
export async function ownedBy<T extends Owned>(ctx: Context, contact: Seen, table: T, id: string | null = null) {
  const { rows } = await sql<RowOf[T]>`
    select x.* from ${sql.table(table)} x where x.firm_id = ${ctx.firmId} and (${id}::uuid is null or x.id = ${id})
      and exists (select from ${sql.table(OWNERS[table])} o
        where o.firm_id = x.firm_id and o.${sql.ref(KEY[table])} = x.id and o.contact_id = ${contact.id})
    order by x.created_at, x.id`.execute(guarded(ctx))
  return rows
}

/** All the owners of these, seen or not: their shares make the whole. */
export async function ownersOf(ctx: Context, table: Owned, ids: readonly string[]): Promise<Map<string, OwnerRow[]>> {
  const seen = visibleContacts(ctx).select(['c.id', 'c.display_name'])
  const heldAs = table === 'asset' ? sql`o.held_as` : sql`'full'`
  const { rows } = await sql<OwnerRow>`
    select o.id, o.${sql.ref(KEY[table])} as of, o.contact_id, o.name, ${heldAs} as held_as, o.numerator, o.denominator,
      p.birth_date, p.death_date, s.display_name as seen_name
    from ${sql.table(OWNERS[table])} o
    left join "contact" p on p.firm_id = o.firm_id and p.id = o.contact_id
    left join (${seen}) s on s.id = o.contact_id
    where o.firm_id = ${ctx.firmId} and o.${sql.ref(KEY[table])} = any (${[...ids]}::uuid[])
    order by o.position, o.id`.execute(guarded(ctx))
  return Map.groupBy(rows, ({ of }) => of)
}

export async function valuesOf(ctx: Context, assetIds: readonly string[]) {
  const rows = await guarded(ctx)
    .selectFrom('asset_value')
    .select(['asset_id', 'valued_on', 'value_cents'])
    .where('firm_id', '=', ctx.firmId)
    .where(sql<boolean>`asset_id = any (${[...assetIds]}::uuid[])`)
    .orderBy('valued_on', 'desc')
    .execute()
  return Map.groupBy(rows, ({ asset_id: id }) => id)
}

/** One that the contact has a part of, held; saved since it was read: told by whom. */
export async function ownedFor<T extends Owned>(ctx: Context, contact: Edited, table: T, id: string, version: number) {
  await sql`select from ${sql.table(table)} where firm_id = ${ctx.firmId} and id = ${id} for update`.execute(guarded(ctx))
  const [row] = await ownedBy(ctx, contact, table, id)
  if (!row) throw notFound()
  if (row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, contact.id) })
  return row
}

type New<T extends Owned> = Omit<Insertable<Tables[T]>, 'firm_id' | 'id' | 'created_at' | 'updated_at' | 'version'>

export async function insertOwned<T extends Owned>(ctx: Context, _one: Edited, table: T, values: New<T>): Promise<string> {
  const id = ctx.newId()
  const row = { ...values, firm_id: ctx.firmId, id, created_at: ctx.now, updated_at: ctx.now }
  await guarded(ctx)
    .insertInto(table as 'asset')
    .values(row as Insertable<Tables['asset']>)
    .execute()
  return id
}

export async function updateOwned<T extends Owned>(
  ctx: Context,
  _one: Edited,
  table: T,
  row: { readonly id: string; readonly version: number },
  values: New<T>,
): Promise<void> {
  await guarded(ctx)
    .updateTable(table as 'asset')
    .set({ ...(values as New<'asset'>), updated_at: ctx.now, version: row.version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', row.id)
    .execute()
}

/** With its owners and values. */
export async function deleteOwned(ctx: Context, _one: Edited, table: Owned, id: string): Promise<void> {
  await guarded(ctx)
    .deleteFrom(table as 'asset')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
}

/** One of them as it stands, told of in the files of its owners; the caller has loaded it. */
export async function standing<T extends Owned>(ctx: Context, _one: Edited, table: T, id: string) {
  const { rows } = await sql<RowOf[T]>`
    select * from ${sql.table(table)} where firm_id = ${ctx.firmId} and id = ${id}`.execute(guarded(ctx))
  return rows[0]
}
