import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import { figuresOf } from '#contract/dashboards/figures.rules.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { reachedBy } from '#platform/rights/reach.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { countBy } from './counted-deals.query.ts'
import { branchOf, childrenOf, gatherUpwards, placesOf } from './people-tree.rules.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

interface Level {
  readonly deals: VisibleDeals
  readonly templates: PilotageTemplates
  /** Whose deals they are: the person in charge, or the adviser. */
  readonly person: RawBuilder<string>
  /** Null: the root. */
  readonly parent: string | null
}

/** The people of one level, by name, each with the figures of everybody at or below them. */
export async function personNodes(ctx: Context, { deals, templates, person, parent }: Level): Promise<BalanceNode[]> {
  const people = await readPeople(ctx)
  const among = parent === null ? deals : deals.where(sql<boolean>`${person} = any (${branchOf(people, parent)}::uuid[])`)
  const own = Map.groupBy(await countBy(ctx, person, among, templates), ({ key }) => key)
  const places = placesOf(people, new Set(own.keys()), reachedForDeals(ctx.actor))
  const gathered = gatherUpwards(places, own)
  return byName(people, childrenOf(places, parent)).map(({ id, name }) => ({
    kind: 'person',
    id,
    name,
    figures: figuresOf(gathered.get(id) ?? []),
    isMe: id === ctx.actor.userId,
  }))
}

type People = Awaited<ReturnType<typeof readPeople>>

/** Everybody who stands in the tree of these deals, without their figures. */
export async function peopleTree(ctx: Context, deals: VisibleDeals, person: RawBuilder<string>) {
  const people = await readPeople(ctx)
  const rows = await deals.select(person.as('id')).distinct().execute()
  const places = placesOf(people, new Set(rows.map(({ id }) => id)), reachedForDeals(ctx.actor))
  return { below: (parent: string | null): People => byName(people, childrenOf(places, parent)) }
}

function byName(people: People, ids: readonly string[]): People {
  const wanted = new Set(ids)
  return people.filter(({ id }) => wanted.has(id)).toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
}

async function readPeople(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('user')
    .select(['id', 'first_name', 'last_name', 'manager_id'])
    .where('firm_id', '=', ctx.firmId)
    .execute()
  return rows.map((row) => ({ id: row.id, managerId: row.manager_id, name: lastNameFirst(row.last_name, row.first_name) }))
}

function reachedForDeals(actor: Actor): (id: string) => boolean {
  const reached = reachedBy(actor.reach, scopeOf(actor.grants, 'deals.access'))
  if (reached === 'all') return () => true
  const ids = new Set(reached)
  return (id) => ids.has(id)
}
