/**
 * DEAL-32, DEAL-34, ORG-15: nobody is told of a deal that they do not see. Each user is asked with their own rights, as
 * they stand now.
 */
import { sql } from 'kysely'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { readActor } from '#platform/rights/read-actor.ts'
import { dealsWithin, seesDeal } from '../deals.access.ts'

interface PlacedDeal {
  readonly in_charge_id: string
  readonly contact_type: string
  readonly contact_private: boolean
  readonly follower_ids: string[]
}

async function actorsOf(ctx: Context, userIds: readonly string[]): Promise<Actor[]> {
  const actors: Actor[] = []
  for (const userId of new Set(userIds)) {
    const found = await readActor(guarded(ctx), ctx.firmId, { userId }, ctx.now)
    if (found) actors.push(found.actor)
  }
  return actors
}

/** Those of these users who see this deal. */
export async function whoSeesDeal(ctx: Context, userIds: readonly string[], deal: PlacedDeal): Promise<string[]> {
  const actors = await actorsOf(ctx, userIds)
  const contact = {
    type: deal.contact_type as ContactType,
    isPrivate: deal.contact_private,
    followerIds: deal.follower_ids,
  }
  return actors.filter((actor) => seesDeal(actor, { contact, inChargeId: deal.in_charge_id })).map((actor) => actor.userId)
}

/** How many deals of a batch each of these users sees; whoever sees none is not there. */
export async function whoSeesBatch(ctx: Context, userIds: readonly string[], jobId: string): Promise<Map<string, number>> {
  const seen = new Map<string, number>()
  for (const actor of await actorsOf(ctx, userIds)) {
    const { rows } = await sql<{ deals: number }>`
      select count(*)::int as deals from deal d
      where d.firm_id = ${ctx.firmId} and d.job_id = ${jobId} and d.deleted_at is null and ${dealsWithin(actor)}`.execute(
      guarded(ctx),
    )
    if (rows[0]?.deals) seen.set(actor.userId, rows[0].deals)
  }
  return seen
}
