/**
 * Writing deals. A deal is held for whoever acts on its steps: its template first, then itself, so that two people, or a
 * template that changes, take turns. What a deal repeats of the step engine is no version of it: nobody's form goes stale
 * because a colleague ticked an action.
 */
import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { DealTable } from '#db/tables.generated.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { grantRow } from '#platform/rights/granted.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import type { StepPosition } from '../steps/steps.public.ts'
import { steadyTemplate, templateType } from '../templates/templates.public.ts'
import { dealFor, visibleDeals } from './deals.access.ts'

/** A deal held until the end, with the type that its template gives it. */
export async function heldDeal(
  ctx: Context,
  id: string,
  version?: number,
): Promise<{ deal: Granted<'deal', 'deal.edit'>; type: DealType }> {
  const seen = await dealFor(ctx, id, 'deal.edit')
  const template = await steadyTemplate(ctx, seen.row.template_id)
  const row = await visibleDeals(ctx).selectAll('d').where('d.id', '=', id).forNoKeyUpdate().executeTakeFirst()
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return { deal: grantRow('deal', 'deal.edit', row), type: templateType(template) }
}

/** Those of these deals that the user sees, held until the end, in the order that two batches share. */
export async function heldDeals(ctx: Context, ids: readonly string[]): Promise<Granted<'deal', 'deal.edit'>[]> {
  const seen = await visibleDeals(ctx)
    .select('d.template_id')
    .distinct()
    .where(sql<boolean>`d.id = any (${[...ids]}::uuid[])`)
    .orderBy('d.template_id')
    .execute()
  for (const { template_id } of seen) await steadyTemplate(ctx, template_id)
  const rows = await visibleDeals(ctx)
    .selectAll('d')
    .where(sql<boolean>`d.id = any (${[...ids]}::uuid[])`)
    .orderBy('d.id')
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => grantRow('deal', 'deal.edit', row))
}

/** Where a deal now stands in its steps. */
export async function writePosition(ctx: Context, deal: Granted<'deal', 'deal.edit'>, position: StepPosition): Promise<void> {
  await guarded(ctx)
    .updateTable('deal')
    .set({ ...position })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', deal.id)
    .execute()
}

/**
 * Adds deals, each with the first line of its states. One that its batch already gave to that contact is left as it is.
 * @returns the ids of those added
 */
export async function insertDeals(
  ctx: Context,
  _admitted: Admitted<'deal', 'deal.create'>,
  deals: readonly Omit<Insertable<DealTable>, 'firm_id'>[],
): Promise<string[]> {
  if (!deals.length) return []
  const added = await guarded(ctx)
    .insertInto('deal')
    .values(deals.map((deal) => ({ ...deal, firm_id: ctx.firmId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'state'])
    .execute()
  const changes = added.map(({ id, state }) => ({
    firm_id: ctx.firmId,
    id: ctx.newId(),
    deal_id: id,
    from_state: null,
    to_state: state,
    changed_at: ctx.now,
    changed_by: ctx.actor.userId,
  }))
  if (changes.length) await guarded(ctx).insertInto('deal_state_change').values(changes).execute()
  return added.map(({ id }) => id)
}
