/**
 * One contact per external identifier in the whole firm. That it is taken is said even when its contact is not visible —
 * two contacts cannot have it —, but never by whom.
 */
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError } from '#platform/errors/app-error.ts'

export async function refuseTakenExternalId(ctx: Context, externalId: string | null, ownId?: string): Promise<void> {
  if (!externalId) return
  const holder = await guarded(ctx)
    .selectFrom('contact as c')
    .select('c.id')
    .where('c.firm_id', '=', ctx.firmId)
    .where('c.external_id', '=', externalId)
    .where('c.deleted_at', 'is', null)
    .executeTakeFirst()
  if (holder && holder.id !== ownId) throw new AppError('contact.external_id_taken', { value: externalId })
}
