import type { DealType } from '#contract/templates/templates.types.ts'
import { mayGive } from '#contract/templates/offer.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'
import { planOf } from '../steps/steps.public.ts'
import type { TemplatePlan } from '../steps/steps.public.ts'
import { typeOf } from './held-template.ts'
import { isArchived } from './template-content.query.ts'

/** A template about to become deals: nobody changes its steps until this transaction ends. */
export interface GivenTemplate {
  readonly id: string
  readonly name: string
  readonly type: DealType
  readonly plan: TemplatePlan
}

/** DEAL-5, DEAL-30: only active templates are given. */
export async function templateToGive(ctx: Context, id: string): Promise<GivenTemplate> {
  const row = await steadyTemplate(ctx, id)
  orThrow(mayGive({ name: row.name, active: row.active, archived: await isArchived(ctx, id) }))
  return { id, name: row.name, type: typeOf(row), plan: await planOf(ctx, id) }
}

/** A template whose steps a deal is about to follow: first in the order of locks, before the deal. */
export async function steadyTemplate(ctx: Context, id: string) {
  const row = await ctx.db
    .selectFrom('deal_template')
    .select(['id', 'name', 'type', 'active'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .forKeyShare()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
