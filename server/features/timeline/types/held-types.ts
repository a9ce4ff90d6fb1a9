import type { EventKind } from '#contract/steps/steps.types.ts'
import { EventKindField } from '#contract/steps/steps.fields.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

interface EventType {
  readonly id: string
  readonly name: string
  readonly colour: string | null
}

/** The types of a kind in their order, held: two people who change the list take turns. */
export async function heldTypes(ctx: Context, kind: EventKind): Promise<EventType[]> {
  return ctx.db
    .selectFrom('event_type')
    .select(['id', 'name', 'colour'])
    .where('firm_id', '=', ctx.firmId)
    .where('kind', '=', kind)
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** A type and the others of its kind, all held. */
export async function heldType(ctx: Context, typeId: string) {
  const row = await ctx.db
    .selectFrom('event_type')
    .select('kind')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', typeId)
    .executeTakeFirst()
  if (!row) throw notFound()
  const types = await heldTypes(ctx, EventKindField.parse(row.kind))
  const type = types.find(({ id }) => id === typeId)
  if (!type) throw notFound()
  return { type, others: types.filter((other) => other !== type) }
}

/** One name once in a kind, whatever its case. */
export function refuseTakenType(types: readonly EventType[], name: string): void {
  const taken = types.find((type) => type.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new AppError('timeline.type_taken', { name: taken.name })
}
