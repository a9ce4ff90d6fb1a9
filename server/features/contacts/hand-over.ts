/**
 * ORG-22: what somebody who leaves was in charge of goes to their successor. CON-6: only followers of a private file take
 * charge of what hangs on it: failing that, its main adviser does.
 */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'

export interface Leaver {
  readonly id: string
  readonly name: string
}

interface HeldFile {
  readonly isPrivate: RawBuilder<unknown>
  readonly followers: RawBuilder<unknown>
  readonly adviser: RawBuilder<unknown>
}

/** Who takes charge of something in this file: an id. */
export const takerOf = ({ isPrivate, followers, adviser }: HeldFile, successorId: string): RawBuilder<string> =>
  sql<string>`case when ${isPrivate} and not ${successorId} = any (${followers}) then ${adviser} else ${successorId} end`

/** What was handed over, and the name of whoever has it now. */
export interface HandedOver {
  readonly id: string
  readonly contact_id: string
  readonly after: string
}

/** Tells it in the history of each. @returns how many */
export function recordHandedOver(
  ctx: Context,
  kind: 'deal.changed' | 'event.changed',
  leaver: Leaver,
  handed: readonly HandedOver[],
): number {
  for (const { id, contact_id: contactId, after } of handed) {
    const changes = [{ field: 'inChargeId', before: leaver.name, after }]
    ctx.record({ kind, subjectId: id, contactId, data: { changes } })
  }
  return handed.length
}
