import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import { standsInPilotage } from '#contract/templates/offer.rules.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'
import { planOf } from '../steps/steps.public.ts'
import { filteredDeals } from './filtered-deals.ts'
import { pilotageTemplates } from './pilotage-templates.query.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

type Choices = Out<typeof contract.readDealChoices>

/** What filters offer: nothing but what leads to a deal that the reader sees. */
export async function readDealChoices(ctx: Context, { templateId }: In<typeof contract.readDealChoices>): Promise<Choices> {
  const templates = await pilotageTemplates(ctx)
  return {
    templates: await standingTemplates(ctx, templates),
    advisers: await peopleOf(ctx, templates, sql`d.adviser_id`),
    inCharge: await peopleOf(ctx, templates, sql`d.in_charge_id`),
    steps: templateId && templates.standing.some(({ id }) => id === templateId) ? await stepsOf(ctx, templateId) : [],
    lastStep: await lastStep(ctx),
  }
}

async function standingTemplates(ctx: Context, templates: PilotageTemplates): Promise<Choices['templates']> {
  const inactive = templates.standing.filter(({ active }) => !active).map(({ id }) => id)
  const deal = filteredDeals(ctx, templates, {})
    .where(sql<boolean>`d.template_id = t.id`)
    .select(sql`1`.as('one'))
  const used = await ctx.db
    .selectFrom('deal_template as t')
    .select('t.id')
    .where('t.firm_id', '=', ctx.firmId)
    .where(sql<boolean>`t.id = any (${inactive}::uuid[]) and exists (${deal})`)
    .execute()
  const withDeals = new Set(used.map(({ id }) => id))
  return templates.standing
    .filter(({ id, active }) => standsInPilotage({ active, archived: false }, withDeals.has(id) ? 1 : 0))
    .map(({ id, name, type }) => ({ id, name, type }))
}

async function peopleOf(ctx: Context, templates: PilotageTemplates, person: RawBuilder<unknown>): Promise<Named[]> {
  const deal = filteredDeals(ctx, templates, {})
    .where(sql<boolean>`${person} = u.id`)
    .select(sql`1`.as('one'))
  return ctx.db
    .selectFrom('user as u')
    .select(['u.id', lastNameFirstSql('u').as('name')])
    .where('u.firm_id', '=', ctx.firmId)
    .where(sql<boolean>`exists (${deal})`)
    .orderBy(sql`u.last_name collate "fr-FR-x-icu", u.first_name collate "fr-FR-x-icu", u.id`)
    .execute()
}

async function stepsOf(ctx: Context, templateId: string): Promise<Choices['steps']> {
  const { steps } = await planOf(ctx, templateId)
  return steps.map(({ id, position, subject, actions }) => ({
    id,
    number: position,
    subject,
    traced: actions.filter((action) => action.traced).map(({ id, label }) => ({ id, label })),
  }))
}

async function lastStep(ctx: Context): Promise<number> {
  const row = await ctx.db
    .selectFrom('step')
    .select(sql<number | null>`max(position)`.as('last'))
    .where('firm_id', '=', ctx.firmId)
    .executeTakeFirst()
  return row?.last ?? 0
}
