/**
 * Who sees an import: whoever made it, and nobody else — its lines show contacts as that person sees them. The right to
 * import (ORG-14) is asked by each operation; what it writes is bound by the rights on contacts, line by line.
 */
import type { SelectQueryBuilder } from 'kysely'
import type { ContactImportTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'

export type OwnImports = SelectQueryBuilder<AroundTables<'contact_import'> & { i: ContactImportTable }, 'i', {}>
export type HeldImport = Granted<'contact_import', 'contact.import'>

/** Imports this user made, as `i`. */
export function ownImports(ctx: Context): OwnImports {
  const query = guarded(ctx)
    .selectFrom('contact_import as i')
    .where('i.firm_id', '=', ctx.firmId)
    .where('i.created_by', '=', ctx.actor.userId)
  return query as unknown as OwnImports
}

/** Loads an import of one's own and holds it until the transaction ends: a click and a job take turns. */
export async function importFor(ctx: Context, id: string, version?: number): Promise<HeldImport> {
  const row = await ownImports(ctx).selectAll('i').where('i.id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: ctx.actor.name })
  return grantRow('contact_import', 'contact.import', row)
}

export const admitImport = () => admit('contact_import', 'contact.import')
