import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/seeing.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { seenName } from './seen-name.query.ts'

/** SEC-7: « Quitter ». Nothing happens when nobody is seen. */
export async function stopSeeing(ctx: Context, _input: In<typeof contract.stopSeeing>): Promise<Out<typeof contract.stopSeeing>> {
  if (!ctx.session?.seeing) return {}
  await recordEnd(ctx)
  await ctx.db
    .updateTable('session')
    .set({ seen_user_id: null, seen_profile_id: null })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', ctx.session.id)
    .execute()
  ctx.announce([ctx.actor.userId], 'stale', '')
  return {}
}

/** Tells the history that somebody is no longer seen, if somebody was: also when the session ends. */
export async function recordEnd(ctx: Context): Promise<void> {
  const seen = await seenName(ctx)
  if (!seen) return
  const kind = seen.kind === 'user' ? 'user.seen_as_ended' : 'profile.seen_as_ended'
  ctx.record({ kind, subjectId: seen.id, data: { name: seen.name } })
}
