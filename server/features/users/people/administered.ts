import { hasEveryRight, mayAdminister, mayMoveBranch } from '#contract/rights/giving.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'
import { powersOf } from '#platform/rights/powers.ts'

/**
 * ORG-11: refuses whoever lacks some right or reach that this user has, as they stand in this transaction: asked before a
 * change and again after it. `fresh`: just added, nothing is theirs yet.
 */
export async function refuseBeyondOwn(ctx: Context, userId: string, { fresh = false } = {}): Promise<void> {
  if (hasEveryRight(ctx.actor.grants)) return
  const account = await powersOf(ctx, userId)
  if (!account) throw notFound()
  orThrow(mayAdminister(ctx.actor, fresh ? { ...account, fresh: userId } : account))
}

/** The same before a branch is moved. */
export async function refuseBranchBeyondOwn(ctx: Context, userId: string, name: string): Promise<void> {
  if (hasEveryRight(ctx.actor.grants)) return
  const branch = await ctx.db
    .selectFrom('user_closure')
    .select('descendant_id')
    .where('firm_id', '=', ctx.firmId)
    .where('ancestor_id', '=', userId)
    .execute()
  orThrow(
    mayMoveBranch(
      ctx.actor,
      branch.map(({ descendant_id }) => descendant_id),
      name,
    ),
  )
}
