import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { peopleQuery, readRows } from './user-rows.ts'
import type { UserRow } from './user-rows.ts'

export async function readUser(ctx: Context, { userId }: In<typeof contract.readUser>): Promise<UserRow> {
  const [row] = await readRows(ctx, peopleQuery(ctx).where('u.id', '=', userId))
  if (!row) throw notFound()
  return row
}
