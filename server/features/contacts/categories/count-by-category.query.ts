import { sql } from 'kysely'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import { reachesFew } from '#platform/rights/scope.ts'
import { contactReach, visibleContacts } from '../contacts.access.ts'

/** Each count is exact up to here: past it, the rest of a category is not read. */
const EXACT_UP_TO = 1_000

interface Count {
  readonly count: number
  readonly exact: boolean
}

/**
 * How many contacts of a type this user sees in each category (key null: in none). Somebody who reaches few people: all
 * that is theirs, read once. Else category by category, stopping early. Absent: none.
 */
export async function countByCategory(ctx: Context, type: ContactType): Promise<ReadonlyMap<string | null, Count>> {
  const rows = reachesFew(contactReach(ctx.actor, type)) ? await countOwn(ctx, type) : await countEach(ctx, type)
  return new Map(rows.map(({ id, count }) => [id, { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO }]))
}

interface Row {
  readonly id: string | null
  readonly count: number
}

const countOwn = (ctx: Context, type: ContactType): Promise<Row[]> =>
  visibleContacts(ctx, type)
    .select(['c.category_id as id', sql<number>`count(*)`.as('count')])
    .groupBy('c.category_id')
    .execute()

async function countEach(ctx: Context, type: ContactType): Promise<Row[]> {
  const visible = visibleContacts(ctx, type)
    .select(sql`1`.as('one'))
    .limit(EXACT_UP_TO + 1)
  const { rows } = await sql<Row>`
    select k.id, (select count(*) from (${visible.where(sql<boolean>`c.category_id = k.id`)}) counted) as count
    from category k where k.firm_id = ${ctx.firmId} and k.contact_type = ${type}
    union all select null, (select count(*) from (${visible.where('c.category_id', 'is', null)}) counted)`.execute(ctx.db)
  return rows
}
