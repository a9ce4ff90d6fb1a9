import type * as contract from '#contract/contacts/merge/merge.contract.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { generalColumns, generalOf } from '../entry/general-columns.ts'
import { markRecent } from '../file/recent-contacts.access.ts'
import { followingColumns, followingOf, replaceFollowers } from '../follow/followers.access.ts'
import { bothToMerge } from './both-to-merge.ts'
import type { ToMerge } from './both-to-merge.ts'
import { followReferences } from './follow-references.ts'
import { mayMerge } from './may-merge.rules.ts'
import { completed } from './merged-fields.rules.ts'
import { keepMerge } from './merges.access.ts'
import { recordMerge } from './record-merge.ts'
import { joining, united } from './united-followers.rules.ts'

/** CON-30: the source completes the target and disappears; whatever hung on it hangs on the target. One transaction. */
export async function mergeContacts(
  ctx: Context,
  input: In<typeof contract.mergeContacts>,
): Promise<Out<typeof contract.mergeContacts>> {
  const asked = [
    { id: input.contactId, version: input.version },
    { id: input.sourceId, version: input.sourceVersion },
  ] as const
  const [target, source] = await bothToMerge(ctx, ...asked)
  orThrow(mayMerge(target.row, source.row))
  const way = { sourceId: source.id, targetId: target.id }
  const { followed, grown } = await followReferences(ctx, way)
  await changeContacts(ctx, [{ contact: source, values: { deleted_at: ctx.now, deleted_by: ctx.actor.userId } }])
  const taken = await completeTarget(ctx, target, source)
  const mergeId = await keepMerge(ctx, [target, source], { ...taken, followed })
  await recordMerge(ctx, [target, source], { mergeId, taken, grown })
  await markRecent(ctx, [target.id])
  return { mergeId, name: target.row.display_name }
}

/** Its fields, category and followers; in the same write its deals, those that came included, are placed where it stands. */
async function completeTarget(ctx: Context, target: ToMerge, source: ToMerge) {
  const kind = ContactKindCode.parse(target.row.kind)
  const [before, theirs] = [generalOf(target.row), generalOf(source.row)]
  const general = completed(kind, before, theirs)
  const following = await followingOf(ctx, [target, source])
  const joined = joining(following.get(target.id)!, following.get(source.id)!)
  const after = united(following.get(target.id)!, joined)
  await replaceFollowers(ctx, [{ contact: target, following: after }])
  const categoryId = target.row.category_id === null && target.row.type === source.row.type ? source.row.category_id : null
  const coordinates = (await coordinatesOf(ctx, [target])).get(target.id)!
  const values = {
    ...generalColumns(general),
    ...digestOf({ kind, general, ...coordinates }),
    ...followingColumns(after),
    category_id: target.row.category_id ?? categoryId,
  }
  await changeContacts(ctx, [{ contact: target, values }])
  const fields = Object.entries(general).filter(([field, value]) => value !== before[field as keyof typeof before])
  return { general: Object.fromEntries(fields), categoryId, joined }
}
