import { PageWidgets } from '#contract/organisation/user-settings.types.ts'
import type { Context } from '#platform/context/context.ts'

/** ORG-53: how this user arranged their pages; null: as usual. */
export async function ownWidgets(ctx: Context): Promise<{ home: PageWidgets | null; dashboard: PageWidgets | null }> {
  const rows = await ctx.db
    .selectFrom('user_setting')
    .select(['element', 'value'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .execute()
  const of = (element: string) => PageWidgets.nullable().parse(rows.find((row) => row.element === element)?.value ?? null)
  return { home: of('widgets.home'), dashboard: of('widgets.dashboard') }
}
