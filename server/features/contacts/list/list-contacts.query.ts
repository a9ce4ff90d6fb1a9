import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactSort } from '#contract/contacts/contacts.shapes.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { visibleContacts } from '../contacts.access.ts'
import { rowOf, rowsOf } from './contact-rows.query.ts'
import { filteredContacts } from './filtered-contacts.ts'

/** Each is the order of an index on firm and type. */
const ORDERS: Readonly<Record<ContactSort, RawBuilder<unknown>>> = {
  name: sql`c.sort_name`,
  updated: sql`c.updated_at`,
  created: sql`c.created_at`,
  town: sql`c.town collate "fr-FR-x-icu"`,
}

/** CON-20, CON-21, PERF-1: the window is cut on the index; only its rows are read whole. */
export async function listContacts(
  ctx: Context,
  input: In<typeof contract.listContacts>,
): Promise<Out<typeof contract.listContacts>> {
  const shown = await filteredContacts(ctx, input)
  const order = ORDERS[input.sort]
  const cut = shown
    .select('c.id')
    .orderBy(order, input.direction)
    .orderBy('c.id', input.direction)
    .limit(input.limit)
    .offset(input.offset)
  const ids = (await cut.execute()).map(({ id }) => id)
  const [rows, total] = await Promise.all([
    rowsOf(ctx, visibleContacts(ctx, input.type), ids),
    totalOf(ctx, shown, { ...input, found: ids.length }),
  ])
  return { rows: rows.map((row) => rowOf(ctx, row)), total }
}
