import type { Context } from '#platform/context/context.ts'

/** Pages of colleagues that show this deal read it again: those of its adviser and of the person in charge. */
export function tellOthers(ctx: Context, deal: { readonly in_charge_id: string; readonly adviser_id: string }): void {
  const others = [deal.in_charge_id, deal.adviser_id].filter((id) => id !== ctx.actor.userId)
  if (!others.length) return
  for (const beginning of ['/deals', '/contacts', '/my-work', '/dashboards']) ctx.announce(others, 'stale', beginning)
}
