import type { In, Out } from '#contract/kernel/operation.ts'
import { scopesOf } from '#contract/rights/rights.types.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { ownWidgets, shownLogos } from '../../organisation/organisation.public.ts'
import { seenName } from '../seeing/seen-name.query.ts'

/** Who is signed in, where, with what rights: read again at each request, so never older than the page. */
export async function readSession(
  ctx: Context,
  _input: In<typeof contract.readSession>,
): Promise<Out<typeof contract.readSession>> {
  const { actor } = ctx
  const row = await ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .innerJoin('firm as f', 'f.id', 'u.firm_id')
    .select(['u.first_name', 'u.last_name', 'u.login', 'u.email', 'u.is_adviser', 'p.label', 'f.name', 'f.is_demo'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', '=', actor.userId)
    .executeTakeFirstOrThrow()
  const seen = await seenName(ctx)
  const logos = await shownLogos(ctx)
  return {
    user: {
      id: actor.userId,
      firstName: row.first_name,
      lastName: row.last_name,
      login: row.login ?? row.email,
      email: row.email,
      isAdviser: row.is_adviser,
      profileName: seen?.kind === 'profile' ? seen.name : row.label,
    },
    firm: { id: ctx.firmId, name: row.name, isDemo: row.is_demo, logoId: logos.application?.id ?? null },
    seeing: seen && { kind: seen.kind, name: seen.name, by: actor.seenBy?.name ?? actor.name },
    widgets: await ownWidgets(ctx),
    flags: [...actor.grants.flags],
    scopes: scopesOf(actor.grants),
  }
}
