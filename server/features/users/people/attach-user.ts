import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'
import { refuseBeyondOwn, refuseBranchBeyondOwn } from './administered.ts'
import { mayAttach } from './hierarchy.rules.ts'
import { newManager } from './new-manager.ts'
import { organisationChanges } from './organisation-changed.ts'

/** ORG-30: moves a user and their whole branch. */
export async function attachUser(
  ctx: Context,
  { userId, managerId }: In<typeof contract.attachUser>,
): Promise<Out<typeof contract.attachUser>> {
  await organisationChanges(ctx)
  const user = await ctx.db
    .selectFrom('user')
    .select(['first_name', 'last_name', 'manager_id', 'version'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!user) throw notFound()
  if (user.manager_id === managerId) return {}
  const name = `${user.first_name} ${user.last_name}`
  orThrow(mayAttach({ name }, await newManager(ctx, managerId, userId)))
  await refuseBranchBeyondOwn(ctx, userId, name)
  await refuseBeyondOwn(ctx, userId)
  const above = await chainOf(ctx, userId)
  await ctx.db
    .updateTable('user')
    .set({ manager_id: managerId, version: user.version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .execute()
  await moveBranch(ctx, userId, managerId)
  await refuseBeyondOwn(ctx, userId)
  ctx.record({ kind: 'user.attached', subjectId: userId, data: { managerId } })
  ctx.announce([...new Set([...above, ...(await chainOf(ctx, userId))])], 'stale', '')
  return {}
}

/** This user and everybody above: whose reach a move changes. */
async function chainOf(ctx: Context, userId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('user_closure')
    .select('ancestor_id')
    .where('firm_id', '=', ctx.firmId)
    .where('descendant_id', '=', userId)
    .execute()
  return rows.map(({ ancestor_id }) => ancestor_id)
}

/** The branch leaves its old ancestors and takes those of the new manager; inside, nothing changes. */
async function moveBranch(ctx: Context, userId: string, managerId: string | null): Promise<void> {
  const branch = sql`select descendant_id from user_closure where firm_id = ${ctx.firmId} and ancestor_id = ${userId}`
  await sql`
    delete from user_closure where firm_id = ${ctx.firmId} and descendant_id in (${branch}) and ancestor_id not in (${branch})`.execute(
    ctx.db,
  )
  await sql`
    insert into user_closure (firm_id, ancestor_id, descendant_id, depth)
    select above.firm_id, above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
    from user_closure above join user_closure below on below.firm_id = above.firm_id and below.ancestor_id = ${userId}
    where above.firm_id = ${ctx.firmId} and above.descendant_id = ${managerId}`.execute(ctx.db)
}
