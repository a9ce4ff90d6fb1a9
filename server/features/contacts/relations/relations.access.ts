/**
 * CON-4: a relation is seen by whoever sees both its ends; of a contact one does not see, neither name nor relation is
 * shown, and it leads nowhere. It is written by whoever may change one end and sees the other.
 */
import { sql } from 'kysely'
import type { Selectable, Updateable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { visibleContacts } from '../contacts.access.ts'

type Edited = Granted<'contact', 'contact.edit'>
export type RelationRow = Selectable<Tables['contact_relation']>

/** Relations of these contacts, which the caller sees, with the end one sees at the other side (`c`). */
export const visibleRelations = (ctx: Context, contactIds: readonly string[]) =>
  visibleContacts(ctx)
    .innerJoin(
      () => endsAround(ctx, contactIds).as('r'),
      (join) => join.onRef('r.firm_id', '=', 'c.firm_id').onRef('r.other_id', '=', 'c.id'),
    )
    .leftJoin('relation_type as t', (join) => join.onRef('t.firm_id', '=', 'c.firm_id').onRef('t.id', '=', 'r.relation_type_id'))
    .selectAll('r')
    .select(['c.display_name', 'c.sort_name', 'c.kind as other_kind', 'c.type as other_type', 'c.birth_date', 'c.death_date'])
    .select(['t.name as type_name', 't.inverse_name'])

export type SeenRelation = Awaited<ReturnType<ReturnType<typeof visibleRelations>['execute']>>[number]

/** Each relation once per end that is asked about. */
function endsAround(ctx: Context, contactIds: readonly string[]) {
  const ids = sql`any (${[...contactIds]}::uuid[])`
  const of = (near: 'from_id' | 'to_id', other: 'from_id' | 'to_id') =>
    guarded(ctx)
      .selectFrom('contact_relation as e')
      .selectAll('e')
      .select([`e.${near} as near_id`, `e.${other} as other_id`])
      .where('e.firm_id', '=', ctx.firmId)
      .where(sql<boolean>`${sql.ref(`e.${near}`)} = ${ids}`)
  return of('from_id', 'to_id').unionAll(of('to_id', 'from_id'))
}

/** A relation of a contact that the caller may change, as it stands; saved since it was read: told by whom. */
export async function relationFor(ctx: Context, contact: Edited, relationId: string, version: number): Promise<SeenRelation> {
  const relation = await visibleRelations(ctx, [contact.id]).where('r.id', '=', relationId).executeTakeFirst()
  if (!relation) throw notFound()
  if (relation.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, contact.id) })
  return relation
}

/** Whether there is already such a relation between the two; both are seen. `eitherWay`: in either direction, as a merge may have left it. */
export async function relationStands(
  ctx: Context,
  ends: Ends,
  { exceptId, eitherWay }: { readonly exceptId: string | null; readonly eitherWay: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    select from "contact_relation" where firm_id = ${ctx.firmId}
      and ((from_id = ${ends.from_id} and to_id = ${ends.to_id})
        or (${eitherWay}::boolean and from_id = ${ends.to_id} and to_id = ${ends.from_id}))
      and kind = ${ends.kind} and relation_type_id is not distinct from ${ends.relation_type_id}
      and id is distinct from ${exceptId}`.execute(guarded(ctx))
  return rows.length > 0
}

export type Ends = Pick<RelationRow, 'from_id' | 'to_id' | 'kind' | 'relation_type_id'>

/**
 * Would the parent be a descendant of the child? Looked for among all contacts, seen or not: nobody descends from
 * themselves. One at a time in a firm, or two could close the ring together.
 */
export async function descends(ctx: Context, { from_id: parent, to_id: child }: Ends, exceptId: string | null): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('descent'), ${ctx.firmId})`.execute(guarded(ctx))
  const { rows } = await sql`
    with recursive below as (
      select ${child}::uuid as id
      union select r.to_id from below b join "contact_relation" r on r.firm_id = ${ctx.firmId} and r.from_id = b.id
        and r.kind = 'child' and r.id is distinct from ${exceptId}
    ) select from below where id = ${parent}`.execute(guarded(ctx))
  return rows.length > 0
}

export async function insertRelation(ctx: Context, _one: Edited, values: Ends & Details): Promise<string | null> {
  const added = await guarded(ctx)
    .insertInto('contact_relation')
    .values({ ...values, firm_id: ctx.firmId, id: ctx.newId(), created_at: ctx.now, updated_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? null
}

export type Details = Omit<
  Updateable<Tables['contact_relation']>,
  keyof Ends | 'firm_id' | 'id' | 'created_at' | 'updated_at' | 'version'
>

export async function updateRelation(ctx: Context, _one: Edited, relation: SeenRelation, values: Ends & Details): Promise<void> {
  await guarded(ctx)
    .updateTable('contact_relation')
    .set({ ...values, updated_at: ctx.now, version: relation.version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', relation.id)
    .execute()
}

export async function deleteRelation(ctx: Context, _one: Edited, relation: SeenRelation): Promise<void> {
  await guarded(ctx).deleteFrom('contact_relation').where('firm_id', '=', ctx.firmId).where('id', '=', relation.id).execute()
}

/** Names of those of these contacts that one sees. */
export async function visibleNames(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map()
  const rows = await visibleContacts(ctx)
    .select(['c.id', 'c.display_name'])
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, display_name }) => [id, display_name]))
}
