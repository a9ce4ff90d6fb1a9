import { sql } from 'kysely'
import { figuresOf } from '#contract/dashboards/figures.rules.ts'
import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import { statesOf } from '#contract/deals/states.rules.ts'
import { DEAL_STATES } from '#contract/deals/deals.types.ts'
import { standsInPilotage } from '#contract/templates/offer.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { countByTemplate } from './counted-deals.query.ts'
import type { CountedGroup } from './counted-deals.query.ts'
import { filteredDeals } from './filtered-deals.ts'
import { namesOf } from './people.query.ts'
import { pilotageTemplates } from './pilotage-templates.query.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

type Input = In<typeof contract.readDealsWidget>
type Widget = Out<typeof contract.readDealsWidget>

/** DEAL-80: the deals are grouped once; figures, lines of templates and the chart by state are added up from the groups. */
export async function readDealsWidget(ctx: Context, input: Input): Promise<Widget> {
  const templates = await pilotageTemplates(ctx)
  const groups = await countByTemplate(ctx, filteredDeals(ctx, templates, input), templates)
  return {
    all: figuresOf(groups),
    templates: templateLines(templates, groups),
    chart: input.criterion === 'state' ? byState(templates, groups, input) : await byPerson(ctx, templates, input),
  }
}

function templateLines({ standing }: PilotageTemplates, groups: readonly CountedGroup[]): Widget['templates'] {
  const byTemplate = Map.groupBy(groups, (group) => group.key)
  return standing
    .map((template) => ({ ...template, figures: figuresOf(byTemplate.get(template.id) ?? []) }))
    .filter(({ active, figures }) => standsInPilotage({ active, archived: false }, figures.count))
    .map(({ id, name, type, active, figures }) => ({ id, name, type, active, figures }))
}

/** The states that apply, in their order, those without a deal included. */
function byState({ standing }: PilotageTemplates, groups: readonly CountedGroup[], { templateId }: Input): Widget['chart'] {
  const followed = templateId ? groups.filter((group) => group.key === templateId) : groups
  const { byState: counts } = figuresOf(followed)
  const type = standing.find(({ id }) => id === templateId)?.type
  const states = type ? statesOf(type) : DEAL_STATES
  return states.map((state) => ({ key: state, name: null, count: counts[state] }))
}

async function byPerson(ctx: Context, templates: PilotageTemplates, input: Input): Promise<Widget['chart']> {
  const { adviserIds, inChargeIds, templateId } = input
  const person = input.criterion === 'adviser' ? sql<string>`d.adviser_id` : sql<string>`d.in_charge_id`
  const followed = { adviserIds, inChargeIds, templateIds: templateId ? [templateId] : [] }
  const bars = await filteredDeals(ctx, templates, followed)
    .select([person.as('key'), sql<number>`count(*)::int`.as('count')])
    .groupBy(person)
    .execute()
  const names = await namesOf(
    ctx,
    bars.map(({ key }) => key),
  )
  return bars
    .map(({ key, count }) => ({ key, count, name: names.get(key) ?? '' }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
}
