import { maskNir } from '#contract/contacts/nir.rules.ts'
import { mayLast, standsAt } from '#contract/timeline/timeline.rules.ts'
import type { EventEntry } from '#contract/timeline/timeline.shapes.ts'
import type { EventKind } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { cleanRichText } from '#platform/text/rich-text.rules.ts'
import { requireOwnFiles } from '../../documents/documents.public.ts'

type Typed = Omit<EventEntry, 'inChargeId'> & { readonly inChargeId: string }

/** What a form says of an event, as columns. Refuses an end before the start. `createdAt`: when it was first written. */
export function eventColumns(entry: Typed, createdAt: string) {
  orThrow(mayLast(entry))
  return {
    subject: maskNir(entry.subject).text,
    event_type_id: entry.eventTypeId,
    in_charge_id: entry.inChargeId,
    occurs_at: standsAt(entry, createdAt),
    starts_at: entry.startsAt,
    ends_at: entry.endsAt,
    due_at: entry.dueAt,
    place: maskNir(entry.place).text || null,
    notes: cleanRichText(entry.notes) || null,
  }
}

/** The type is one of the firm's, of this kind; files are one's own, but for those that hang already. */
export async function checkEntry(
  ctx: Context,
  kind: EventKind,
  entry: Pick<EventEntry, 'eventTypeId' | 'attachmentIds'>,
  hanging: readonly string[] = [],
): Promise<void> {
  await requireOwnFiles(
    ctx,
    entry.attachmentIds.filter((id) => !hanging.includes(id)),
  )
  if (!entry.eventTypeId) return
  const type = await ctx.db
    .selectFrom('event_type')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', entry.eventTypeId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  const issue = { path: ['eventTypeId'], message: 'Choisissez un type de la liste.' }
  if (!type) throw new AppError('invalid_input', {}, [issue])
}
