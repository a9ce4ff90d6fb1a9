import { sql } from 'kysely'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

interface FirmCategory {
  readonly id: string
  readonly name: string
  readonly type: ContactType
  readonly parentId: string | null
  readonly isDefault: boolean
  /** 0 at the top. */
  readonly depth: number
}

/** A category of this firm, held with all of its type: two people who change the tree take turns, whatever each holds first. */
export async function firmCategory(ctx: Context, id: string): Promise<FirmCategory> {
  await sql`
    select from category k where k.firm_id = ${ctx.firmId}
      and k.contact_type = (select o.contact_type from category o where o.firm_id = ${ctx.firmId} and o.id = ${id})
    order by k.id for no key update`.execute(ctx.db)
  const row = await ctx.db
    .selectFrom('category as k')
    .select(['k.name', 'k.contact_type', 'k.parent_id', 'k.is_default'])
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  const { rows } = await sql<{ depth: number }>`
    with recursive above as (
      select k.parent_id, 0 as depth from category k where k.firm_id = ${ctx.firmId} and k.id = ${id}
      union all
      select k.parent_id, a.depth + 1 from category k join above a on k.id = a.parent_id where k.firm_id = ${ctx.firmId}
    )
    select max(depth)::int as depth from above`.execute(ctx.db)
  const type = ContactTypeCode.parse(row.contact_type)
  return { id, name: row.name, type, parentId: row.parent_id, isDefault: row.is_default, depth: rows[0]?.depth ?? 0 }
}

interface Place {
  readonly type: ContactType
  readonly parentId: string | null
  readonly name: string
}

/** One name once at each place of the tree, whatever its case. */
export async function refuseTakenName(ctx: Context, { type, parentId, name }: Place, ownId?: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('category as k')
    .select('k.id')
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.contact_type', '=', type)
    .where(sql<boolean>`k.parent_id is not distinct from ${parentId}::uuid`)
    .where(sql<boolean>`lower(k.name) = lower(${name})`)
    .execute()
  if (rows.some(({ id }) => id !== ownId)) throw new AppError('contact.category_name_taken', { name })
}

/** CON-24: one default category per type. */
export async function makeDefault(ctx: Context, id: string, type: ContactType): Promise<void> {
  await ctx.db
    .updateTable('category')
    .set({ is_default: false })
    .where('firm_id', '=', ctx.firmId)
    .where('contact_type', '=', type)
    .where('is_default', '=', true)
    .execute()
  await ctx.db.updateTable('category').set({ is_default: true }).where('firm_id', '=', ctx.firmId).where('id', '=', id).execute()
}
