/**
 * One contact per external identifier in the whole firm. That it is taken is said even when its contact is not visible —
 * two contacts cannot have it —, but never by whom.
 */
import { sql } from 'kysely'
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

/** Those of these external identifiers that some contact has, visible or not. */
export async function takenExternalIds(ctx: Context, externalIds: readonly string[]): Promise<Set<string>> {
  const rows = await guarded(ctx)
    .selectFrom('contact as c')
    .select('c.external_id')
    .where('c.firm_id', '=', ctx.firmId)
    .where(sql<boolean>`c.external_id = any (${[...externalIds]}::text[])`)
    .where('c.deleted_at', 'is', null)
    .execute()
  return new Set(rows.flatMap((row) => row.external_id ?? []))
}
