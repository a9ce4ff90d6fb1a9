import type { PoolClient } from 'pg'
import type { Runtime } from '#platform/context/runtime.ts'
import { foundFirm } from '#features/organisation/found-firm.ts'
import type { Founded } from '#features/organisation/found-firm.ts'
import { bookRows } from './book.ts'
import type { Town } from './book.ts'
import { insertRows } from './insert-rows.ts'
import { referenceUsers, userRows } from './people.ts'
import type { ReferenceUser } from './people.ts'
import type { Sizes } from './sizes.ts'
import { dealFactsSql, dealsSql, plainEventsSql, stepEventsSql, templatesSql } from './work.sql.ts'

const CONTACTS_AT_ONCE = 20_000

/**
 * One firm of the given sizes, the same at every run. Written as the database's owner, past the fence and the use cases:
 * millions of rows in minutes. The small demo firm, by contrast, goes through the use cases.
 * @returns who to sign in as
 */
export async function buildReferenceFirm(runtime: Runtime, sizes: Sizes, say: (line: string) => void): Promise<Founded> {
  const now = runtime.now()
  const founded = await foundFirm(runtime, {
    name: sizes.name,
    administrator: {
      firstName: 'Ada',
      lastName: 'Ministre',
      email: `admin.${crypto.randomUUID()}@reference.test`,
      passwordHash: null,
    },
  })
  const client = await runtime.pool.connect()
  try {
    await client.query("set synchronous_commit = off; set work_mem = '256MB'")
    const users = await people(client, founded, sizes, now)
    say(`${users.length} utilisateurs`)
    await book(client, founded.firmId, users, sizes, now, say)
    await work(client, founded.firmId, sizes, now, say)
  } finally {
    client.release(true)
  }
  return founded
}

async function people(client: PoolClient, founded: Founded, sizes: Sizes, now: string): Promise<ReferenceUser[]> {
  const { firmId } = founded
  const users = referenceUsers(founded, sizes)
  await insertRows(client, 'user', userRows(founded, users, now))
  await client.query(`delete from user_closure where firm_id = ${firmId}`)
  await client.query(`
    with recursive up (descendant_id, ancestor_id, depth) as (
      select id, id, 0 from "user" where firm_id = ${firmId}
      union all
      select up.descendant_id, u.manager_id, up.depth + 1 from up
      join "user" u on u.firm_id = ${firmId} and u.id = up.ancestor_id where u.manager_id is not null)
    insert into user_closure (firm_id, ancestor_id, descendant_id, depth) select ${firmId}, ancestor_id, descendant_id, depth from up`)
  await client.query(
    `insert into login (login_key, email_key, firm_id, user_id) select login, email, firm_id, id from "user" where firm_id = ${firmId} on conflict do nothing`,
  )
  return users
}

async function book(
  client: PoolClient,
  firmId: number,
  users: readonly ReferenceUser[],
  sizes: Sizes,
  now: string,
  say: (line: string) => void,
): Promise<void> {
  const towns = await readTowns(client)
  for (let from = 1; from <= sizes.contacts; from += CONTACTS_AT_ONCE) {
    const to = Math.min(from + CONTACTS_AT_ONCE - 1, sizes.contacts)
    const rows = bookRows(firmId, users, towns, { from, to }, now)
    await insertRows(client, 'contact', rows.contacts)
    await insertRows(client, 'contact_phone', rows.phones)
    await insertRows(client, 'contact_email', rows.emails)
    await insertRows(client, 'contact_address', rows.addresses)
    await insertRows(client, 'contact_follower', rows.followers)
    say(`${to} contacts`)
  }
}

async function readTowns(client: PoolClient): Promise<Town[]> {
  const { rows } = await client.query<Town>('select postcode, name from town order by postcode, name')
  return rows.length
    ? rows
    : [
        { postcode: '75001', name: 'Paris' },
        { postcode: '69001', name: 'Lyon' },
      ]
}

async function work(client: PoolClient, firmId: number, sizes: Sizes, now: string, say: (line: string) => void): Promise<void> {
  for (const text of templatesSql(firmId, sizes.templates, now)) await client.query(text)
  await client.query(dealsSql(firmId, sizes, now))
  say(`${sizes.deals} affaires`)
  const { rowCount } = await client.query(stepEventsSql(firmId))
  await client.query(plainEventsSql(firmId, Math.max(0, sizes.events - (rowCount ?? 0)), sizes.contacts, now))
  say(`${sizes.events} évènements`)
  for (const text of dealFactsSql(firmId)) await client.query(text)
  await client.query('vacuum (analyze)')
}
