/**
 * NOTIF-1: a notification is its recipient's alone. DEAL-32: « Reporter » hides its message until the next sign-in: it
 * stands again when the session began after it was put off. A caller without a session sees what was never put off.
 */
import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import type { NotificationTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { ownerOf } from '#platform/rights/eyes.ts'
import { admit } from '#platform/rights/granted.ts'

export type OwnNotifications = SelectQueryBuilder<AroundTables<'notification'> & { n: NotificationTable }, 'n', {}>

/** This user's notifications, as `n`. */
export function ownNotifications(ctx: Context): OwnNotifications {
  const query = guarded(ctx)
    .selectFrom('notification as n')
    .where('n.firm_id', '=', ctx.firmId)
    .where('n.user_id', '=', ownerOf(ctx.actor))
  return query
}

/** Whether the message of a notification stands on this session's page now. */
export function standsNow(ctx: Context): RawBuilder<boolean> {
  const session = ctx.session?.kind === 'session' ? ctx.session.id : null
  return sql<boolean>`(n.read_at is null and (n.postponed_at is null or n.postponed_at < (
    select s.created_at from session s where s.firm_id = ${ctx.firmId} and s.id = ${session})) is true)`
}

/** Whoever acts may tell a colleague: the caller has asked that they see what it is about. */
export const admitNotification = () => admit('notification', 'self')

type Marks = { readonly read_at: string } | { readonly postponed_at: string }

/** Marks one notification of this user, or all those not read. */
export async function markOwn(ctx: Context, which: { readonly id: string } | 'all', marks: Marks): Promise<void> {
  const id = which === 'all' ? null : which.id
  const marked = await guarded(ctx)
    .updateTable('notification')
    .set(marks)
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .$if(id === null, (of) => of.where('read_at', 'is', null))
    .$if(id !== null, (of) => of.where('id', '=', id))
    .executeTakeFirst()
  if (id !== null && !marked.numUpdatedRows) throw notFound()
  ctx.announce([ctx.actor.userId], 'notification', id ?? '')
}
