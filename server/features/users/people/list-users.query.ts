import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { lastSignInSql } from './last-sign-in.access.ts'
import { peopleQuery, readRows } from './user-rows.ts'

type Input = In<typeof contract.listUsers>

/** ORG-24, ORG-31. A firm has tens of users, sometimes thousands: sorted and searched without an index of their own. */
export async function listUsers(ctx: Context, input: Input): Promise<Out<typeof contract.listUsers>> {
  const people = filtered(ctx, input)
  const { count } = await people.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  const direction = input.direction === 'desc' ? sql`desc` : sql`asc`
  const order = sql.join(
    [...ORDER[input.sort], sql`u.last_name collate "fr-FR-x-icu"`, sql`u.first_name collate "fr-FR-x-icu"`].map(
      (column) => sql`${column} ${direction} nulls last`,
    ),
  )
  const rows = await readRows(
    ctx,
    people
      .orderBy(sql`${order}, u.id`)
      .offset(input.offset)
      .limit(input.limit),
  )
  return { rows, total: { count, exact: true } }
}

const ORDER: Readonly<Record<Input['sort'], readonly RawBuilder<unknown>[]>> = {
  name: [],
  login: [sql`u.login collate "fr-FR-x-icu"`],
  profile: [sql`p.label collate "fr-FR-x-icu"`],
  manager: [sql`m.last_name collate "fr-FR-x-icu"`, sql`m.first_name collate "fr-FR-x-icu"`],
  unit: [sql`b.name collate "fr-FR-x-icu"`],
  status: [sql`s.name collate "fr-FR-x-icu"`],
  // Who comes in first, then who was invited, then who left.
  state: [sql`not u.active`, sql`u.password_hash is null`],
  lastSignIn: [lastSignInSql],
  adviser: [sql`not u.is_adviser`],
}

function filtered(ctx: Context, { search, state, profileId, unitId, isAdviser }: Input) {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const people = peopleQuery(ctx)
    .$if(state !== 'all', (query) => query.where('u.active', '=', state === 'active'))
    .$if(profileId !== null, (query) => query.where('u.profile_id', '=', profileId!))
    .$if(unitId !== null, (query) => query.where('u.business_unit_id', '=', unitId!))
    .$if(isAdviser !== null, (query) => query.where('u.is_adviser', '=', isAdviser!))
  return words.reduce((query, word) => query.where(sql<boolean>`strpos(${searched}, ${word}) > 0`), people)
}

/** UX-2: e finds é. The letters of French names; the same fold on both sides. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ'
const searched = sql<string>`translate(lower(concat_ws(' ', u.first_name, u.last_name, u.login, u.email, u.internal_number)), ${ACCENTED}, ${plain(ACCENTED)})`
