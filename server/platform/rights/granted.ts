import type { Insertable, Kysely, Selectable, Updateable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import type { PartsOf, ProtectedRoot } from '../database/protected-tables.ts'
import type { Context } from '../context/context.ts'
import { guarded } from '../context/make-context.ts'
import { AppError } from '../errors/app-error.ts'
import { lastWriter } from '../history/last-writer.ts'

declare const grantedFor: unique symbol

/** A row loaded to be looked at is not changed. */
export type ChangingRight = Exclude<Right, `${string}.see` | 'template.choose'>

/** A row of a protected table that was loaded for one action by somebody who may do it. Only access files make one. */
export interface Granted<Root extends ProtectedRoot, R extends Right> {
  readonly [grantedFor]: readonly [Root, R]
  readonly table: Root
  readonly id: string
  readonly row: Readonly<Selectable<Tables[Root]>>
}

/** Leave to add one row to a protected table, as an access file gave it. */
export interface Admitted<Root extends ProtectedRoot, R extends Right> {
  readonly [grantedFor]: readonly [Root, R]
  readonly table: Root
}

/** For access files only (dependency rule `granting`): the row was looked up and the right was asked. */
export const grantRow = <Root extends ProtectedRoot, R extends Right>(
  table: Root,
  _right: R,
  row: Selectable<Tables[Root]> & { id: string },
): Granted<Root, R> => ({ table, id: row.id, row }) as unknown as Granted<Root, R>

/** For access files only. */
export const admit = <Root extends ProtectedRoot, R extends Right>(table: Root, _right: R): Admitted<Root, R> =>
  ({ table }) as unknown as Admitted<Root, R>

/** For platform only: the row that was just added where it was admitted is granted for the same right. */
export const grantInserted = <Root extends ProtectedRoot, R extends Right>(
  { table }: Admitted<Root, R>,
  row: Selectable<Tables[Root]> & { id: string },
): Granted<Root, R> => ({ table, id: row.id, row }) as unknown as Granted<Root, R>

type Dynamic = { id: string; firm_id: number; version: number; updated_at: string }
/** The tables differ in columns, not in these four: one typed door instead of one function per table. */
const anyTable = (ctx: Context) => guarded(ctx) as unknown as Kysely<Record<string, Dynamic>>

/** Changes a granted row; `version` goes up. Refused when somebody else saved since it was read. */
export async function changeRow<Root extends 'contact' | 'deal' | 'event' | 'contact_import'>(
  ctx: Context,
  granted: Granted<Root, ChangingRight>,
  values: Omit<Updateable<Tables[Root]>, 'id' | 'firm_id' | 'version'>,
): Promise<void> {
  const version = (granted.row as unknown as Dynamic).version
  const stamped = granted.table === 'contact_import' ? values : { updated_at: ctx.now, ...values }
  const result = await anyTable(ctx)
    .updateTable(granted.table as string)
    .set({ ...(stamped as object), version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', granted.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!result.numUpdatedRows) throw new AppError('stale_version', { who: await lastWriter(ctx, granted.id) })
}

/** Adds a row where the access file admitted it. A second time with the same id changes nothing. */
export async function insertRow<Root extends ProtectedRoot>(
  ctx: Context,
  admitted: Admitted<Root, Right>,
  values: Omit<Insertable<Tables[Root]>, 'firm_id'>,
): Promise<void> {
  await anyTable(ctx)
    .insertInto(admitted.table)
    .values({ ...(values as object), firm_id: ctx.firmId } as never)
    .onConflict((conflict) => conflict.columns(['firm_id', 'id']).doNothing())
    .execute()
}

const partKey = { contact: 'contact_id', deal: 'deal_id', event: 'event_id', contact_import: 'import_id' } as const
type Whole = keyof typeof partKey
type Part<Root extends Whole> = PartsOf[Root] & keyof Tables
type PartValues<Root extends Whole, P extends Part<Root>> = Omit<Insertable<Tables[P]>, 'firm_id' | (typeof partKey)[Root]>

/** Adds lines that belong to a granted row (its phones, its milestones…). */
export async function addParts<Root extends Whole, P extends Part<Root>>(
  ctx: Context,
  granted: Granted<Root, ChangingRight>,
  part: P,
  lines: readonly PartValues<Root, P>[],
): Promise<void> {
  if (!lines.length) return
  const owner = { firm_id: ctx.firmId, [partKey[granted.table]]: granted.id }
  await anyTable(ctx)
    .insertInto(part)
    .values(lines.map((line) => ({ ...(line as object), ...owner })) as never)
    .execute()
}

/** Removes the lines of a granted row, or those where `column` has `value`. */
export async function removeParts<Root extends Whole, P extends Part<Root>>(
  ctx: Context,
  granted: Granted<Root, ChangingRight>,
  part: P,
  only?: Partial<Selectable<Tables[P]>>,
): Promise<void> {
  let query = anyTable(ctx)
    .deleteFrom(part as string)
    .where('firm_id', '=', ctx.firmId)
    .where(partKey[granted.table] as 'id', '=', granted.id)
  for (const [column, value] of Object.entries(only ?? {})) query = query.where(column as 'id', '=', value as string)
  await query.execute()
}
