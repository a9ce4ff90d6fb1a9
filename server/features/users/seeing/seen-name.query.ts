import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'

interface SeenName {
  readonly kind: 'user' | 'profile'
  readonly id: string
  readonly name: string
}

/** Whom, or which profile, this session is seeing as; null: nobody. */
export async function seenName(ctx: Context): Promise<SeenName | null> {
  const { userId = null, profileId = null } = ctx.session?.seeing ?? {}
  if (userId === null && profileId === null) return null
  const { rows } = await sql<SeenName>`
    select 'user' as kind, id, first_name || ' ' || last_name as name from "user" where firm_id = ${ctx.firmId} and id = ${userId}
    union all
    select 'profile', id, label from profile where firm_id = ${ctx.firmId} and id = ${profileId}`.execute(ctx.db)
  return rows[0] ?? null
}
