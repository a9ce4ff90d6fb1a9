import { sql } from 'kysely'
import type { Powers } from '#contract/rights/giving.rules.ts'
import type { Grants, Scope } from '#contract/rights/permissions.types.ts'
import type { Context } from '../context/context.ts'
import { guarded } from '../context/make-context.ts'
import { readReach } from './reach.ts'
import { grantsOf } from './read-actor.ts'

/** What a profile of this firm grants, valid or not; nothing when there is no such profile. */
export async function grantsOfProfile(ctx: Context, profileId: string): Promise<Grants> {
  const { rows } = await sql<{ permission: string; scope: Scope | null }>`
    select permission, scope from profile_right where firm_id = ${ctx.firmId} and profile_id = ${profileId}
    order by permission`.execute(ctx.db)
  return grantsOf({ permissions: rows.map(({ permission }) => permission), scopes: rows.map(({ scope }) => scope) })
}

/** What a user of this firm may do and whom they reach, active or not, as this transaction has it now. Null: nobody such, or they left. */
export async function powersOf(ctx: Context, userId: string): Promise<(Powers & { readonly name: string }) | null> {
  const user = await ctx.db
    .selectFrom('user')
    .select(['profile_id', 'first_name', 'last_name'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!user?.profile_id) return null
  const [grants, reach] = [await grantsOfProfile(ctx, user.profile_id), await readReach(guarded(ctx), ctx.firmId, userId)]
  return { name: `${user.first_name} ${user.last_name}`, grants, reach }
}
