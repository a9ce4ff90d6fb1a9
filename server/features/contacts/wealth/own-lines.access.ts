/** CON-5: what is the contact's own — budget, objectives, risk profiles: seen and changed as its file is. */
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import type { Edited, Seen } from './wealth.access.ts'

interface RowOf {
  readonly income_line: Selectable<Tables['income_line']>
  readonly contact_objective: Selectable<Tables['contact_objective']>
}
type OwnLine = keyof RowOf
type Columns<T extends OwnLine> = Omit<
  Insertable<Tables[T]>,
  'firm_id' | 'id' | 'contact_id' | 'created_at' | 'updated_at' | 'version'
>
/** The two tables differ in columns, not in those that are named here. */
const asOne = (table: OwnLine) => table as 'income_line'

export async function linesOf<T extends OwnLine>(ctx: Context, contact: Seen, table: T): Promise<RowOf[T][]> {
  const rows = await guarded(ctx)
    .selectFrom(asOne(table))
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows as RowOf[T][]
}

export async function lineFor<T extends OwnLine>(ctx: Context, contact: Edited, table: T, id: string, version: number) {
  const line = (await linesOf(ctx, contact, table)).find((one) => one.id === id)
  if (!line) throw notFound()
  if (line.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, contact.id) })
  return line
}

export async function insertLine<T extends OwnLine>(
  ctx: Context,
  contact: Edited,
  table: T,
  values: Columns<T>,
): Promise<string> {
  const id = ctx.newId()
  const row = { ...values, firm_id: ctx.firmId, id, contact_id: contact.id, created_at: ctx.now, updated_at: ctx.now }
  await guarded(ctx)
    .insertInto(asOne(table))
    .values(row as never)
    .execute()
  return id
}

export async function updateLine<T extends OwnLine>(
  ctx: Context,
  contact: Edited,
  table: T,
  line: { readonly id: string; readonly version: number },
  values: Columns<T>,
): Promise<void> {
  await guarded(ctx)
    .updateTable(asOne(table))
    .set({ ...(values as object), updated_at: ctx.now, version: line.version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .where('id', '=', line.id)
    .execute()
}

export async function deleteLine(ctx: Context, contact: Edited, table: OwnLine, id: string): Promise<void> {
  await guarded(ctx)
    .deleteFrom(asOne(table))
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .where('id', '=', id)
    .execute()
}

/** The latest first. */
export const riskProfilesOf = (ctx: Context, contact: Seen): Promise<Selectable<Tables['risk_profile']>[]> =>
  guarded(ctx)
    .selectFrom('risk_profile')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .orderBy('assessed_on', 'desc')
    .execute()

type Profile = Omit<Insertable<Tables['risk_profile']>, 'firm_id' | 'id' | 'contact_id' | 'created_at' | 'version'>

/** That of the same day is replaced. */
export async function keepRiskProfile(ctx: Context, contact: Edited, profile: Profile): Promise<void> {
  await guarded(ctx)
    .insertInto('risk_profile')
    .values({ ...profile, firm_id: ctx.firmId, id: ctx.newId(), contact_id: contact.id, created_at: ctx.now })
    .onConflict((conflict) => conflict.columns(['firm_id', 'contact_id', 'assessed_on']).doUpdateSet({ ...profile }))
    .execute()
}
