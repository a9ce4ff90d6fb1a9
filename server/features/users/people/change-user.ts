import type { Selectable } from 'kysely'
import type { UserTable } from '#db/tables.generated.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { UserCard } from '#contract/users/people.shapes.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { refuseBeyondOwn } from './administered.ts'
import { askStanding, dropCustomProfile } from './give-profile.ts'
import { organisationChanges } from './organisation-changed.ts'
import { profileToGive } from './profile-to-give.ts'
import { readUser } from './read-user.query.ts'
import { reserveLogin } from './reserve-login.ts'
import { readPhones, writePhones } from './user-phones.ts'
import { requireChoices, userColumns } from './user-values.ts'

type Input = In<typeof contract.changeUser>

/** ORG-20, ORG-22: somebody made inactive is signed out at once and keeps login and past. */
export async function changeUser(ctx: Context, input: Input): Promise<UserCard> {
  const { userId, version } = input
  await organisationChanges(ctx)
  const before = await userToChange(ctx, userId, version)
  await askRules(ctx, before, input)
  const phones = readPhones(input.phones)
  const values = { ...userColumns(input), login: input.login || null, active: input.active, profile_id: input.profileId }
  await ctx.db
    .updateTable('user')
    .set({ ...values, version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .execute()
  await reserveLogin(ctx, { id: userId, login: values.login, email: input.email })
  const numbers = await writePhones(ctx, userId, phones)
  if (!input.active) await ctx.db.deleteFrom('session').where('firm_id', '=', ctx.firmId).where('user_id', '=', userId).execute()
  const changes = changesBetween({ ...before, ...numbers.before }, { ...values, ...numbers.after })
  if (changes.length) ctx.record({ kind: 'user.changed', subjectId: userId, data: { changes } })
  await refuseBeyondOwn(ctx, userId)
  if (before.profile_id !== input.profileId) await dropCustomProfile(ctx, before.profile_id)
  ctx.announce([userId], 'stale', '')
  return readUser(ctx, { userId })
}

async function userToChange(
  ctx: Context,
  userId: string,
  version: number,
): Promise<Selectable<UserTable> & { profile_id: string }> {
  const row = await ctx.db
    .selectFrom('user')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!row?.profile_id) throw notFound()
  if (row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, userId) })
  return { ...row, profile_id: row.profile_id }
}

async function askRules(ctx: Context, before: Selectable<UserTable> & { profile_id: string }, input: Input): Promise<void> {
  const { id, active, profile_id: profileId } = before
  if (input.active && !input.login) throw new AppError('users.login_missing')
  await requireChoices(ctx, input)
  await refuseBeyondOwn(ctx, id)
  const holder = { id, name: `${before.first_name} ${before.last_name}`, active, profileId }
  await askStanding(ctx, holder, { active: input.active, profile: await profileToGive(ctx, input.profileId) })
}
