/**
 * UX-3: a view is its owner's alone, or everybody's. Sharing one, and changing a shared one, is settling the firm's lists:
 * it asks for the access to Services. Another's own view does not exist.
 */
import { sql } from 'kysely'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'

/** Mine and everybody's, as `v`. */
export const visibleViews = (ctx: Context) =>
  ctx.db
    .selectFrom('list_view as v')
    .select(['v.id', 'v.list', 'v.owner_id', 'v.name', 'v.address', 'v.columns', 'v.version'])
    .where('v.firm_id', '=', ctx.firmId)
    .where((where) => where.or([where('v.owner_id', 'is', null), where('v.owner_id', '=', ctx.actor.userId)]))

export function refuseSharing(ctx: Context): void {
  if (!holds(ctx.actor.grants, 'settings.manage')) throw new AppError('forbidden', { right: 'settings.manage' })
}

/** A view to change or delete, held, at the version that was read. */
export async function heldView(ctx: Context, id: string, version: number) {
  const view = await visibleViews(ctx).where('v.id', '=', id).forUpdate().executeTakeFirst()
  if (!view) throw notFound()
  if (view.owner_id === null) refuseSharing(ctx)
  if (view.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return view
}

interface ViewPlace {
  readonly list: string
  readonly ownerId: string | null
  readonly name: string
}

/** One name once among mine, once among everybody's, whatever its case. */
export async function refuseTakenName(ctx: Context, { list, ownerId, name }: ViewPlace, ownId?: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('list_view as v')
    .select('v.id')
    .where('v.firm_id', '=', ctx.firmId)
    .where('v.list', '=', list)
    .where(sql<boolean>`v.owner_id is not distinct from ${ownerId}::uuid`)
    .where(sql<boolean>`lower(v.name) = lower(${name})`)
    .execute()
  if (rows.some(({ id }) => id !== ownId)) throw new AppError('list.view_name_taken', { name })
}
