import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { notify } from '../../notifications/notifications.public.ts'
import { isAlarming } from './export-alarm.rules.ts'

/** SEC-6: every operation by which data leave in a file counts here, when it is asked for: a test walks them. */
export async function countExport(ctx: Context): Promise<void> {
  const { firmId, today, now, actor } = ctx
  const { rows } = await sql<{ exports: number; alarmed_at: string | null }>`
    insert into export_day as d (firm_id, user_id, day, exports) values (${firmId}, ${actor.userId}, ${today}, 1)
    on conflict (firm_id, user_id, day) do update set exports = d.exports + 1
    returning exports, alarmed_at`.execute(ctx.db)
  const { exports, alarmed_at } = rows[0]!
  if (!isAlarming(exports, alarmed_at)) return
  await ctx.db
    .updateTable('export_day')
    .set({ alarmed_at: now })
    .where('firm_id', '=', firmId)
    .where('user_id', '=', actor.userId)
    .where('day', '=', today)
    .execute()
  ctx.record({ kind: 'user.export_alarm', subjectId: actor.userId, data: { exports } })
  await notify(ctx, await administrators(ctx), {
    kind: 'export.alarm',
    title: `Beaucoup d’exports : ${actor.name}`,
    message: `${actor.name} a demandé ${exports} exports aujourd’hui. Rien n’a été bloqué : voyez avec cette personne si c’est attendu ; sinon, rendez son compte inactif.`,
    link: `/administration/utilisateurs/${actor.userId}`,
  })
}

/** Whoever exports is among them when they are one: a session of theirs may be in other hands. */
async function administrators(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .select('u.id')
    .where('u.firm_id', '=', ctx.firmId)
    .where('p.is_administrator', '=', true)
    .execute()
  return rows.map(({ id }) => id)
}
