import type { CollectionFate } from '#contract/contacts/merge/merge.shapes.ts'
import { fieldLabel } from '#contract/contacts/field.labels.ts'
import type { Context } from '#platform/context/context.ts'
import { followingOf } from '../follow/followers.access.ts'
import { colleagues } from '../follow/possible-followers.ts'
import type { ToPreview } from './both-to-merge.ts'
import { joining } from './united-followers.rules.ts'

/** Who would follow the target, beside its main adviser. */
export async function followerFates(ctx: Context, target: ToPreview, source: ToPreview): Promise<CollectionFate[]> {
  const following = await followingOf(ctx, [target, source])
  const [mine, theirs] = [following.get(target.id)!, following.get(source.id)!]
  const joined = joining(mine, theirs)
  const ids = [mine, theirs].flatMap((of) => [of.mainAdviserId, ...of.coAdviserIds, ...of.assistantIds])
  const people = await colleagues(ctx, ids)
  const names = (some: readonly string[]) => some.map((id) => people.get(id)?.name ?? '')
  const fates = [
    { label: fieldLabel('mainAdviser'), kept: names([mine.mainAdviserId]), taken: [], same: [] },
    { label: fieldLabel('coAdvisers'), kept: names(mine.coAdviserIds), taken: names(joined.coAdviserIds), same: [] },
    { label: fieldLabel('assistants'), kept: names(mine.assistantIds), taken: names(joined.assistantIds), same: [] },
  ]
  return fates.filter(({ kept, taken }) => kept.length + taken.length > 0)
}
