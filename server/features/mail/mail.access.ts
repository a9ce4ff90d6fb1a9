/**
 * Who sees the outbox (« Boîte d'envoi »): whoever may read it by their profile sees every mail of the firm; nobody else
 * sees any. The right is asked once, at the door of the operation; here, again, before the rows.
 */
import type { SelectQueryBuilder } from 'kysely'
import type { OutboxMailTable } from '#db/tables.generated.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError } from '#platform/errors/app-error.ts'

export type VisibleMails = SelectQueryBuilder<AroundTables<'outbox_mail'> & { m: OutboxMailTable }, 'm', {}>

export const seesMails = (actor: Actor): boolean => holds(actor.grants, 'outbox.see')

/** Mails of this firm, as `m`. */
export function visibleMails(ctx: Context): VisibleMails {
  if (!seesMails(ctx.actor)) throw new AppError('forbidden', { right: 'outbox.see' })
  return guarded(ctx).selectFrom('outbox_mail as m').where('m.firm_id', '=', ctx.firmId)
}
