import type { Change } from '#contract/audit/audit.types.ts'
import type { Context } from '#platform/context/context.ts'
import { colleagues } from '../follow/possible-followers.ts'
import type { ToMerge } from './both-to-merge.ts'
import type { Grown } from './follow-references.ts'
import type { Taken } from './merges.access.ts'
import { categoryNames } from '../categories/category-names.query.ts'

interface Merged {
  readonly mergeId: string
  readonly taken: Omit<Taken, 'followed'>
  readonly grown: readonly Grown[]
}

/** CON-9, CON-31: the target tells what it took, in words; the source into whom it went. */
export async function recordMerge(ctx: Context, [target, source]: readonly [ToMerge, ToMerge], merged: Merged): Promise<void> {
  const changes = await changesOf(ctx, merged)
  const [name, into] = [source.row.display_name, target.row.display_name]
  const { mergeId } = merged
  ctx.record({
    kind: 'contact.merged',
    subjectId: target.id,
    contactId: target.id,
    data: { mergeId, name, sourceId: source.id, changes },
  })
  ctx.record({
    kind: 'contact.merged_into',
    subjectId: source.id,
    contactId: source.id,
    data: { name: into, targetId: target.id },
  })
}

async function changesOf(ctx: Context, { taken: { general, categoryId, joined }, grown }: Merged): Promise<Change[]> {
  const people = await colleagues(ctx, [...joined.coAdviserIds, ...joined.assistantIds])
  const names = (ids: readonly string[]) => ids.map((id) => people.get(id)?.name ?? '').join(', ')
  return [
    ...Object.entries(general).map(([field, after]) => ({ field, before: null, after })),
    ...(categoryId ? [{ field: 'category', before: null, after: (await categoryNames(ctx)).get(categoryId) ?? null }] : []),
    ...(joined.coAdviserIds.length ? [{ field: 'coAdvisers', before: null, after: names(joined.coAdviserIds) }] : []),
    ...(joined.assistantIds.length ? [{ field: 'assistants', before: null, after: names(joined.assistantIds) }] : []),
    ...grown.map(({ label, words }) => ({ field: label, before: null, after: words.join(', ') })),
  ]
}
