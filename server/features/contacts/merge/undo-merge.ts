import type * as contract from '#contract/contacts/merge/merge.contract.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { refuseTakenExternalId } from '../entry/external-id.access.ts'
import { generalColumns, generalOf } from '../entry/general-columns.ts'
import { historyLines } from '../file/history-words.rules.ts'
import { followingColumns, followingOf, replaceFollowers } from '../follow/followers.access.ts'
import { bringReferencesBack } from './follow-references.ts'
import { withoutTaken } from './merged-fields.rules.ts'
import { forgetMerge, historySince, mergeToUndo } from './merges.access.ts'
import type { HeldMerge } from './merges.access.ts'
import { parted } from './united-followers.rules.ts'

/** CON-31: the source comes back with what was its own; what changed on the target since then stays there, and is listed. */
export async function undoMerge(
  ctx: Context,
  { mergeId }: In<typeof contract.undoMerge>,
): Promise<Out<typeof contract.undoMerge>> {
  const merge = await mergeToUndo(ctx, mergeId)
  const { target, source } = merge
  await bringReferencesBack(ctx, { sourceId: source.id, targetId: target.id }, merge.taken.followed)
  await partTarget(ctx, merge)
  await refuseTakenExternalId(ctx, source.row.external_id, source.id)
  const following = (await followingOf(ctx, [source])).get(source.id)!
  await changeContacts(ctx, [{ contact: source, values: { deleted_at: null, deleted_by: null, ...followingColumns(following) } }])
  const since = (await historySince(ctx, merge)).flatMap((entry) => historyLines(entry))
  await forgetMerge(ctx, merge)
  const [name, from] = [source.row.display_name, target.row.display_name]
  ctx.record({
    kind: 'contact.unmerged',
    subjectId: target.id,
    contactId: target.id,
    data: { name, sourceId: source.id, changes: [] },
  })
  ctx.record({
    kind: 'contact.brought_back',
    subjectId: source.id,
    contactId: source.id,
    data: { name: from, targetId: target.id },
  })
  return { contactId: source.id, name, targetName: from, since }
}

async function partTarget(ctx: Context, { target, taken }: HeldMerge): Promise<void> {
  const kind = ContactKindCode.parse(target.row.kind)
  const general = withoutTaken(generalOf(target.row), taken.general)
  const after = parted((await followingOf(ctx, [target])).get(target.id)!, taken.joined)
  await replaceFollowers(ctx, [{ contact: target, following: after }])
  const coordinates = (await coordinatesOf(ctx, [target])).get(target.id)!
  const values = {
    ...generalColumns(general),
    ...digestOf({ kind, general, ...coordinates }),
    ...followingColumns(after),
    category_id: target.row.category_id === taken.categoryId ? null : target.row.category_id,
  }
  await changeContacts(ctx, [{ contact: target, values }])
}
