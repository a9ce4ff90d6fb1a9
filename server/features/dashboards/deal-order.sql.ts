import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DealSort } from '#contract/dashboards/dashboards.types.ts'

export interface Order {
  readonly sort: DealSort
  readonly direction: 'asc' | 'desc'
}

/** Each is the order of an index, read forwards or backwards (DEAL-83). What is not known comes last, or first backwards. */
const ORDERS: Readonly<Record<DealSort, Readonly<Record<Order['direction'], RawBuilder<unknown>>>>> = {
  client: {
    asc: sql`d.contact_sort_name, d.contact_id, d.id`,
    desc: sql`d.contact_sort_name desc, d.contact_id desc, d.id desc`,
  },
  created: { asc: sql`d.created_at, d.id`, desc: sql`d.created_at desc, d.id desc` },
  due: { asc: sql`d.current_due_at, d.id`, desc: sql`d.current_due_at desc nulls last, d.id` },
  potential: {
    asc: sql`d.potential_cents nulls first, d.id desc`,
    desc: sql`d.potential_cents desc nulls last, d.id`,
  },
  weighted: {
    asc: sql`((d.potential_cents * d.probability + 50) / 100) nulls first, d.id desc`,
    desc: sql`((d.potential_cents * d.probability + 50) / 100) desc nulls last, d.id`,
  },
}

export const inOrderOf = ({ sort, direction }: Order): RawBuilder<unknown> => ORDERS[sort][direction]
