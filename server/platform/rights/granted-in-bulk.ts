import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import type { PartsOf, ProtectedRoot } from '../database/protected-tables.ts'
import type { Context } from '../context/context.ts'
import { guarded } from '../context/make-context.ts'
import { grantInserted } from './granted.ts'
import type { Admitted, ChangingRight, Granted } from './granted.ts'

/** One statement whatever the number of rows: they travel as one JSON value, so no limit of parameters is met. */
const ROWS_PER_STATEMENT = 2_000

/**
 * Adds rows where the access file admitted them; all have the same columns. Those whose id stands already are left alone
 * and not answered, so a retried job adds nothing twice.
 */
export async function insertRows<Root extends ProtectedRoot, R extends Right>(
  ctx: Context,
  admitted: Admitted<Root, R>,
  rows: readonly Omit<Insertable<Tables[Root]>, 'firm_id'>[],
): Promise<Granted<Root, R>[]> {
  const inserted: Granted<Root, R>[] = []
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const added = await fromJson(ctx, admitted.table, rows.slice(from, from + ROWS_PER_STATEMENT), onceById)
    inserted.push(...added.map((row) => grantInserted(admitted, row as Selectable<Tables[Root]> & { id: string })))
  }
  return inserted
}

const partKey = { contact: 'contact_id', deal: 'deal_id', event: 'event_id', contact_import: 'import_id' } as const
type Whole = keyof typeof partKey
type Part<Root extends Whole> = PartsOf[Root] & keyof Tables

/** The lines to add to one granted row. */
export interface LinesOf<Root extends Whole, P extends Part<Root>> {
  readonly of: Granted<Root, ChangingRight>
  readonly lines: readonly Omit<Insertable<Tables[P]>, 'firm_id' | (typeof partKey)[Root]>[]
}

/** Adds lines that belong to many granted rows, in one statement. */
export async function addPartsToMany<Root extends Whole, P extends Part<Root>>(
  ctx: Context,
  part: P,
  many: readonly LinesOf<Root, P>[],
): Promise<void> {
  const rows = many.flatMap(({ of, lines }) => lines.map((line) => ({ ...(line as object), [partKey[of.table]]: of.id })))
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await fromJson(ctx, part, rows.slice(from, from + ROWS_PER_STATEMENT))
  }
}

const onceById = sql`on conflict (firm_id, id) do nothing returning *`

async function fromJson(ctx: Context, table: string, rows: readonly object[], ending = sql``): Promise<unknown[]> {
  const first = rows[0]
  if (!first) return []
  const columns = ['firm_id', ...Object.keys(first)].map((column) => sql.ref(column))
  const stamped = rows.map((row) => ({ ...row, firm_id: ctx.firmId }))
  const { rows: inserted } = await sql`
    insert into ${sql.table(table)} (${sql.join(columns)})
    select ${sql.join(columns)} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(stamped)}::jsonb) ${ending}`.execute(
    guarded(ctx),
  )
  return inserted
}
