import type { RawBuilder } from 'kysely'
import type { AttachedFile, TimelineLine, WorkLine } from '#contract/timeline/timeline.shapes.ts'
import type { LineKind } from '#contract/timeline/timeline.types.ts'
import type { Context } from '#platform/context/context.ts'

/** What a reader of a timeline keeps of it. `kinds` empty: all. `words`: as searched, without accents or capitals. */
export interface TimelineFilter {
  readonly kinds: readonly LineKind[]
  readonly eventTypeId: string | null
  readonly words: readonly string[]
}

/**
 * CON-7: what brings lines to the timeline of a contact, and things to do to the list of a user. Events of the contact
 * are one source, deals another; campaigns will be the third. The router brings them together.
 */
export interface TimelineSource {
  /** Rows (id uuid, at timestamptz) of the lines this user sees and the filter keeps; null: the filter keeps none. */
  keys(ctx: Context, contactId: string, filter: TimelineFilter): RawBuilder<unknown> | null
  /** The lines themselves, in any order. */
  lines(ctx: Context, ids: readonly string[]): Promise<TimelineLine[]>
  /** Files joined to what this user sees. */
  files(ctx: Context, contactId: string): Promise<AttachedFile[]>
  /** Rows (id uuid, due timestamptz) of what this user has to do. */
  workKeys(ctx: Context): RawBuilder<unknown>
  workLines(ctx: Context, ids: readonly string[]): Promise<(WorkLine & { readonly key: string })[]>
}
