import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/logos.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { Call, Download } from '#platform/http/routes.ts'

/** The firm's logos are everybody's to see, another user's are not. */
export async function readLogo(ctx: Context, { logoId }: In<typeof contract.readLogo>, { files }: Call): Promise<Download> {
  const file = await ctx.db
    .selectFrom('logo as l')
    .innerJoin('file as f', (join) => join.onRef('f.firm_id', '=', 'l.firm_id').onRef('f.id', '=', 'l.file_id'))
    .select(['f.id', 'f.name', 'f.media_type', 'f.size'])
    .where('l.firm_id', '=', ctx.firmId)
    .where('l.id', '=', logoId)
    .where((is) => is.or([is('l.user_id', 'is', null), is('l.user_id', '=', ctx.actor.userId)]))
    .executeTakeFirst()
  if (!file) throw notFound()
  return { name: file.name, mediaType: file.media_type, size: file.size, open: () => files.open(ctx.firmId, file.id) }
}
