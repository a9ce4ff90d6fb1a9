import type * as contract from '#contract/contacts/merge/merge.contract.ts'
import type { CollectionFate, FieldFate } from '#contract/contacts/merge/merge.shapes.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { whyNot } from '#contract/kernel/why.ts'
import type { Context } from '#platform/context/context.ts'
import { categoryNames } from '../categories/category-names.query.ts'
import { twinsOf } from '../duplicates/twins.query.ts'
import { generalOf } from '../entry/general-columns.ts'
import { bothToPreview } from './both-to-merge.ts'
import type { ToPreview } from './both-to-merge.ts'
import { followerFates } from './follower-fates.ts'
import { linesOf } from './line-references.access.ts'
import { mayMerge } from './may-merge.rules.ts'
import { fieldOutcomes } from './merged-fields.rules.ts'
import { CONTACT_REFERENCES } from './references.ts'
import { splitLines } from './split-lines.rules.ts'

/** CON-31: what the merge would do, field by field; nothing is changed. */
export async function previewMerge(
  ctx: Context,
  { contactId, sourceId }: In<typeof contract.previewMerge>,
): Promise<Out<typeof contract.previewMerge>> {
  const [target, source] = await bothToPreview(ctx, contactId, sourceId)
  const twins = await twinsOf(ctx, [contactId, sourceId])
  return {
    target: twins.get(contactId)!,
    source: twins.get(sourceId)!,
    fields: [...generalFates(target, source), ...(await categoryFate(ctx, target, source))],
    collections: [...(await collectionFates(ctx, target, source)), ...(await followerFates(ctx, target, source))],
    following: CONTACT_REFERENCES.flatMap((of) => (of.way === 'record' ? [of.label] : [])),
    whyNot: whyNot(mayMerge(target.row, source.row)),
  }
}

function generalFates(target: ToPreview, source: ToPreview): FieldFate[] {
  const [mine, theirs] = [generalOf(target.row), generalOf(source.row)]
  return fieldOutcomes(ContactKindCode.parse(target.row.kind), mine, theirs).map(([field, outcome]) => ({
    field,
    label: fieldLabel(field),
    target: fieldWords(field, mine[field]),
    source: fieldWords(field, theirs[field]),
    outcome,
  }))
}

async function categoryFate(ctx: Context, { row: target }: ToPreview, { row: source }: ToPreview): Promise<FieldFate[]> {
  const names = await categoryNames(ctx)
  const [mine, theirs] = [target, source].map(({ category_id: id }) => (id && names.get(id)) ?? null)
  const fate = { field: 'category', label: fieldLabel('category'), target: mine || null, source: theirs || null }
  if (!theirs) return mine ? [{ ...fate, outcome: 'kept' }] : []
  if (target.category_id === source.category_id) return [{ ...fate, outcome: 'same' }]
  return [{ ...fate, outcome: !mine && target.type === source.type ? 'taken' : 'dropped' }]
}

/** Those that people read line by line. */
async function collectionFates(ctx: Context, target: ToPreview, source: ToPreview): Promise<CollectionFate[]> {
  const fates: CollectionFate[] = []
  for (const of of CONTACT_REFERENCES) {
    if (of.way !== 'line' || !of.words) continue
    const mine = await linesOf(ctx, of, target.id)
    const { taken, left } = splitLines(of, target.id, mine, await linesOf(ctx, of, source.id))
    const words = (lines: typeof mine) => lines.flatMap((line) => line.words ?? [])
    fates.push({ label: of.label, kept: words(mine), taken: words([...taken]), same: words([...left]) })
  }
  return fates.filter(({ kept, taken, same }) => kept.length + taken.length + same.length > 0)
}
