/**
 * CON-31: merges that can still be undone. One is seen by whoever sees its target and would see its source; undone by
 * whoever may merge both.
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { grantRow } from '#platform/rights/granted.ts'
import { contactFor, mayWithContact } from '../contact-rights.access.ts'
import { mergedContacts, visibleContacts } from '../contacts.access.ts'
import type { WrittenEntry } from '../file/contact-history.access.ts'
import type { ToMerge } from './both-to-merge.ts'
import { Followed } from './follow-references.ts'

/** What the target took, to be given back. */
export const Taken = z.object({
  general: z.record(z.string(), z.unknown()),
  categoryId: z.uuid().nullable(),
  joined: z.object({ coAdviserIds: z.array(z.uuid()).readonly(), assistantIds: z.array(z.uuid()).readonly() }),
  followed: Followed,
})
export type Taken = z.output<typeof Taken>

export async function keepMerge(ctx: Context, [target, source]: readonly [ToMerge, ToMerge], taken: Taken): Promise<string> {
  const id = ctx.newId()
  await guarded(ctx)
    .insertInto('contact_merge')
    .values({
      firm_id: ctx.firmId,
      id,
      source_id: source.id,
      target_id: target.id,
      merged_at: ctx.now,
      merged_by: ctx.actor.userId,
      taken: JSON.stringify(taken),
    })
    .execute()
  return id
}

export const visibleMerges = (ctx: Context, targetId?: string | null) =>
  visibleContacts(ctx)
    .innerJoin('contact_merge as m', (join) => join.onRef('m.firm_id', '=', 'c.firm_id').onRef('m.target_id', '=', 'c.id'))
    .where('m.source_id', 'in', mergedContacts(ctx).select('c.id'))
    .$if(Boolean(targetId), (of) => of.where('c.id', '=', targetId ?? ''))

export interface HeldMerge {
  readonly id: string
  readonly target: ToMerge
  readonly source: ToMerge
  readonly taken: Taken
}

/** Loads a merge to undo it: its target as it is now and its source as it was, both held. */
export async function mergeToUndo(ctx: Context, id: string): Promise<HeldMerge> {
  const merge = await guarded(ctx)
    .selectFrom('contact_merge')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!merge) throw notFound()
  const target = await contactFor(ctx, merge.target_id, 'contact.merge')
  const row = await mergedContacts(ctx).selectAll('c').where('c.id', '=', merge.source_id).forNoKeyUpdate().executeTakeFirst()
  if (!row) throw notFound()
  if (!mayWithContact(ctx.actor, row.type as ContactType, 'contact.merge')) {
    throw new AppError('forbidden', { right: 'contact.merge' })
  }
  return { id, target, source: grantRow('contact', 'contact.merge', row), taken: Taken.parse(merge.taken) }
}

export async function forgetMerge(ctx: Context, { id }: HeldMerge): Promise<void> {
  await guarded(ctx).deleteFrom('contact_merge').where('firm_id', '=', ctx.firmId).where('id', '=', id).execute()
}

/** What the history of the target tells since the merge, the latest first. */
export async function historySince(ctx: Context, { id, target }: HeldMerge): Promise<WrittenEntry[]> {
  const { rows } = await sql<WrittenEntry>`
    select h.seq, h.at, h.kind, h.data, u.first_name || ' ' || u.last_name as who
    from "history" h left join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id
    where h.firm_id = ${ctx.firmId} and h.subject_id = ${target.id} and h.subject_type = 'contact' and h.seq > (
      select m.seq from history m where m.firm_id = ${ctx.firmId} and m.subject_id = ${target.id}
        and m.kind = 'contact.merged' and m.data ->> 'mergeId' = ${id})
    order by h.seq desc`.execute(guarded(ctx))
  return rows
}
