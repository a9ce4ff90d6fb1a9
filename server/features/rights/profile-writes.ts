import { sql } from 'kysely'
import type { Grants } from '#contract/rights/permissions.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { organisationChanges } from '../users/users.public.ts'
import { profileRows } from './profile-rows.ts'
import type { ProfileRow } from './profile-rows.ts'

/**
 * A profile held until the end, by the firm's row: it is given, changed and deleted one after the other. With the version
 * that was read, refused `stale_version` when somebody saved it since.
 */
export async function heldProfile(ctx: Context, profileId: string, version?: number): Promise<ProfileRow> {
  await organisationChanges(ctx)
  const [row] = await profileRows(ctx, profileId)
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version)
    throw new AppError('stale_version', { who: await lastWriter(ctx, profileId) })
  return row
}

/** Refuses a label that another shared profile has, however it is capitalised. */
export async function refuseTakenLabel(ctx: Context, label: string, butFor: string | null): Promise<void> {
  const { rows } = await sql<{ label: string }>`
    select label from profile where firm_id = ${ctx.firmId} and not custom and lower(label) = lower(${label})
      and (${butFor}::uuid is null or id <> ${butFor})`.execute(ctx.db)
  if (rows[0]) throw new AppError('rights.label_taken', { label: rows[0].label })
}

/** This label, numbered when another profile has it. */
export async function freeLabel(ctx: Context, label: string): Promise<string> {
  const { rows } = await sql<{ label: string }>`
    select lower(label) as label from profile where firm_id = ${ctx.firmId} and not custom`.execute(ctx.db)
  const taken = new Set(rows.map((row) => row.label))
  let free = label
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${label} (${number})`
  return free
}

interface NewProfile {
  readonly label: string
  readonly valid: boolean
  readonly custom?: boolean
  readonly grants: Grants
}

/** Adds a profile, after the firm's others. @returns its id */
export async function insertProfile(ctx: Context, { label, valid, custom = false, grants }: NewProfile): Promise<string> {
  const id = ctx.newId()
  await sql`
    insert into profile (firm_id, id, label, valid, custom, position, created_at)
    select ${ctx.firmId}::int, ${id}::uuid, ${label}, ${valid}, ${custom}, coalesce(max(position), 0) + 1, ${ctx.now}::timestamptz
    from profile where firm_id = ${ctx.firmId}`.execute(ctx.db)
  await writeRights(ctx, id, grants)
  ctx.record({ kind: 'profile.created', subjectId: id, data: { label } })
  return id
}

/** A flag has no scope, a scoped permission has one; `none` has no row. */
export async function writeRights(ctx: Context, profileId: string, { flags, scopes }: Grants): Promise<void> {
  await ctx.db.deleteFrom('profile_right').where('firm_id', '=', ctx.firmId).where('profile_id', '=', profileId).execute()
  const row = { firm_id: ctx.firmId, profile_id: profileId }
  const rights = [
    ...[...flags].map((permission) => ({ ...row, permission, scope: null })),
    ...[...scopes].filter(([, scope]) => scope !== 'none').map(([permission, scope]) => ({ ...row, permission, scope })),
  ]
  if (rights.length) await ctx.db.insertInto('profile_right').values(rights).execute()
}
