import { z } from 'zod'
import { Id, Instant, Named } from '../../kernel/fields.ts'
import { WhyNot } from '../../kernel/why.ts'
import { Twin } from '../duplicates/duplicates.shapes.ts'

/** CON-31: what becomes of one field; values in words. `dropped`: the target has another, or the source's would not hold with it. */
export const FieldFate = z.object({
  field: z.string(),
  label: z.string(),
  /** What the target has. */
  target: z.string().nullable(),
  /** What the source has. */
  source: z.string().nullable(),
  outcome: z.enum(['kept', 'same', 'taken', 'dropped']),
})
export type FieldFate = z.output<typeof FieldFate>

/** CON-31: a collection united: what the target has, what it takes, what both have. */
export const CollectionFate = z.object({
  label: z.string(),
  kept: z.array(z.string()),
  taken: z.array(z.string()),
  same: z.array(z.string()),
})
export type CollectionFate = z.output<typeof CollectionFate>

export const MergePreview = z.object({
  target: Twin,
  source: Twin,
  fields: z.array(FieldFate),
  collections: z.array(CollectionFate),
  /** What else goes over to the target, whole. */
  following: z.array(z.string()),
  whyNot: WhyNot,
})
export type MergePreview = z.output<typeof MergePreview>

/** A merge that can still be undone. */
export const UndoableMerge = z.object({
  id: Id,
  sourceName: z.string(),
  target: Named,
  mergedAt: Instant,
  mergedBy: z.string(),
  /** The last instant it can be undone. */
  until: Instant,
  can: z.object({ undo: z.boolean() }),
})
export type UndoableMerge = z.output<typeof UndoableMerge>

/** CON-31: how long a merge can be undone. */
export const UNDOABLE_FOR_DAYS = 90
