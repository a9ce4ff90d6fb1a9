import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

export interface ProfileFacts {
  readonly id: string
  readonly label: string
  readonly valid: boolean
  readonly isAdministrator: boolean
  readonly custom: boolean
}

/** A profile of this firm, with what decides whether it may be given. */
export async function profileToGive(ctx: Context, id: string): Promise<ProfileFacts> {
  const row = await ctx.db
    .selectFrom('profile')
    .select(['id', 'label', 'valid', 'is_administrator', 'custom'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { id: row.id, label: row.label, valid: row.valid, isAdministrator: row.is_administrator, custom: row.custom }
}
