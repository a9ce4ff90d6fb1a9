import { sql } from 'kysely'
import type { Link, WhyUser } from '#contract/rights/why.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { grantsOfProfile } from '#platform/rights/powers.ts'

/** Somebody whose rights are explained, whether or not they may come in. */
export async function whyUser(ctx: Context, userId: string): Promise<WhyUser> {
  const row = await ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .select(['u.first_name', 'u.last_name', 'u.active', 'p.id as profile_id', 'p.label', 'p.valid'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', '=', userId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return {
    name: `${row.first_name} ${row.last_name}`,
    profile: row.label,
    comesIn: !row.active ? 'inactive' : row.valid ? 'yes' : 'profile_invalid',
    grants: await grantsOfProfile(ctx, row.profile_id),
  }
}

interface Row {
  readonly id: string
  readonly name: string
  /** From the user down to them; null when they are not in the user's branch. */
  readonly path: string[] | null
  readonly is_sibling: boolean
  readonly manager: string | null
}

export interface Linked {
  readonly name: string
  readonly link: Link
}

/** What ties this user to each of these people in the hierarchy, by id (ORG-16). */
export async function linksTo(ctx: Context, userId: string, people: readonly string[]): Promise<Map<string, Linked>> {
  const { rows } = await sql<Row>`
    select p.id, p.first_name || ' ' || p.last_name as name, down.path,
      p.manager_id is not distinct from me.manager_id as is_sibling, m.first_name || ' ' || m.last_name as manager
    from "user" p
    join "user" me on me.firm_id = p.firm_id and me.id = ${userId}
    left join "user" m on m.firm_id = me.firm_id and m.id = me.manager_id
    left join lateral (
      select array_agg(a.first_name || ' ' || a.last_name order by up.depth desc) as path
      from user_closure up
      join user_closure mine on mine.firm_id = up.firm_id and mine.ancestor_id = me.id and mine.descendant_id = up.ancestor_id
      join "user" a on a.firm_id = up.firm_id and a.id = up.ancestor_id
      where up.firm_id = p.firm_id and up.descendant_id = p.id
    ) down on true
    where p.firm_id = ${ctx.firmId} and p.id = any (${[...people]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, { name: row.name, link: linkOf(row, userId) }]))
}

function linkOf({ id, path, is_sibling: isSibling, manager }: Row, userId: string): Link {
  if (id === userId) return { kind: 'self' }
  if (path) return { kind: 'below', path }
  return isSibling ? { kind: 'sibling', manager } : { kind: 'none' }
}
