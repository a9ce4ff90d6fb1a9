import { sql } from 'kysely'
import { mayLeave } from '#contract/users/leaving.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { hangPhoto } from '../card/hang-photo.ts'
import { refuseBeyondOwn } from './administered.ts'
import { askStanding, dropCustomProfile, heldHolder } from './give-profile.ts'
import type { Holder } from './give-profile.ts'
import { organisationChanges } from './organisation-changed.ts'
import { profileToGive } from './profile-to-give.ts'
import { countAdministrators } from './user-rows.ts'

/** ORG-11, ORG-22: asks whether this user may be deleted by whoever asks, and holds the firm's users until the end. */
export async function heldLeaver(ctx: Context, userId: string): Promise<Holder> {
  const leaver = await heldHolder(ctx, userId)
  const profile = await profileToGive(ctx, leaver.profileId)
  const person = {
    name: leaver.name,
    isMe: userId === ctx.actor.userId,
    activeAdministrator: leaver.active && profile.isAdministrator,
  }
  orThrow(mayLeave(person, await countAdministrators(ctx, userId)))
  await askStanding(ctx, leaver, { active: false, profile })
  await refuseBeyondOwn(ctx, userId)
  return leaver
}

/** From now on they neither come in nor are offered anywhere: what is handed over does not come back to them meanwhile. */
export async function shutOut(ctx: Context, { id, active }: Holder): Promise<void> {
  await ctx.db.deleteFrom('session').where('firm_id', '=', ctx.firmId).where('user_id', '=', id).execute()
  if (!active) return
  await ctx.db
    .updateTable('user')
    .set((user) => ({ active: false, version: user('version', '+', 1) }))
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
  ctx.record({ kind: 'user.changed', subjectId: id, data: { changes: [{ field: 'active', before: true, after: false }] } })
  ctx.announce([id], 'stale', '')
}

/** Waits for whoever is still writing something that names them; what is written after sees them inactive. */
export async function awaitWriters(ctx: Context, userId: string): Promise<void> {
  await ctx.db.selectFrom('user').select('id').where('firm_id', '=', ctx.firmId).where('id', '=', userId).forUpdate().execute()
}

/**
 * ORG-22: of somebody who left only the name stays, beside what they did. ORG-30: those directly below go to their manager.
 * `to`: names of those who took over, for the history.
 */
export async function forgetUser(ctx: Context, { id, name, profileId }: Holder, to: readonly string[]): Promise<void> {
  await organisationChanges(ctx)
  await leaveTree(ctx, id)
  await hangPhoto(ctx, id, null)
  const nothing = {
    login: null,
    password_hash: null,
    manager_id: null,
    profile_id: null,
    business_unit_id: null,
    status_id: null,
  }
  const silent = { email: '', internal_number: null, sender_name: null, orias_number: null, signature: null }
  await ctx.db
    .updateTable('user')
    .set((user) => ({ ...nothing, ...silent, active: false, deleted_at: ctx.now, version: user('version', '+', 1) }))
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
  await dropCustomProfile(ctx, profileId)
  ctx.record({ kind: 'user.deleted', subjectId: id, data: { name, to: [...to] } })
}

/** Everybody below comes one step nearer to those above. */
async function leaveTree(ctx: Context, userId: string): Promise<void> {
  await sql`
    update "user" u set manager_id = gone.manager_id, version = u.version + 1 from "user" gone
    where u.firm_id = ${ctx.firmId} and u.manager_id = ${userId} and gone.firm_id = u.firm_id and gone.id = ${userId}`.execute(
    ctx.db,
  )
  await sql`
    update user_closure c set depth = c.depth - 1 from user_closure above, user_closure below
    where c.firm_id = ${ctx.firmId} and above.firm_id = c.firm_id and above.descendant_id = ${userId} and above.depth > 0
      and below.firm_id = c.firm_id and below.ancestor_id = ${userId} and below.depth > 0
      and c.ancestor_id = above.ancestor_id and c.descendant_id = below.descendant_id`.execute(ctx.db)
  await sql`
    delete from user_closure where firm_id = ${ctx.firmId} and (ancestor_id = ${userId} or descendant_id = ${userId})`.execute(
    ctx.db,
  )
}
