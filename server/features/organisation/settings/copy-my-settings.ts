import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/user-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** ORG-52: theirs become as mine, the elements ticked only; where I settled nothing, they are back to the usual. */
export async function copyMySettings(
  ctx: Context,
  { elements, userIds }: In<typeof contract.copyMySettings>,
): Promise<Out<typeof contract.copyMySettings>> {
  const people = await activePeople(ctx, userIds)
  const [ids, ticked] = [people.map(({ id }) => id), [...new Set(elements)]]
  const own = await ctx.db
    .selectFrom('user_setting')
    .select('element')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .execute()
  await sql`
    delete from user_setting where firm_id = ${ctx.firmId} and user_id = any (${ids}::uuid[]) and element = any (${ticked}::text[])`.execute(
    ctx.db,
  )
  await sql`
    insert into user_setting (firm_id, user_id, element, value, set_at)
    select s.firm_id, u.id, s.element, s.value, ${ctx.now}::timestamptz
    from user_setting s cross join unnest(${ids}::uuid[]) as u (id)
    where s.firm_id = ${ctx.firmId} and s.user_id = ${ctx.actor.userId} and s.element = any (${ticked}::text[])`.execute(ctx.db)
  for (const id of ids) ctx.record({ kind: 'user.settings_copied', subjectId: id, data: { elements: ticked } })
  ctx.announce(ids, 'stale', '')
  const settled = new Set(own.map(({ element }) => element))
  return { copies: people.flatMap((user) => ticked.map((element) => ({ user, element, usual: !settled.has(element) }))) }
}

/** Who they are copied to, in French order: active, and not oneself; one who is not makes it as if nobody were there. */
async function activePeople(ctx: Context, userIds: readonly string[]) {
  const wanted = new Set(userIds)
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, u.first_name || ' ' || u.last_name as name from "user" u
    where u.firm_id = ${ctx.firmId} and u.id = any (${[...wanted]}::uuid[]) and u.active and u.id <> ${ctx.actor.userId}
    order by u.last_name, u.first_name, u.id`.execute(ctx.db)
  if (rows.length < wanted.size) throw notFound()
  return rows
}
