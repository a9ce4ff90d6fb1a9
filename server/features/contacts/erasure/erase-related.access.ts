/**
 * CON-40: what ties an erased contact to others, and what it had. What it shared stays to the others, with an owner outside the
 * book whom nothing names; what was its own goes. Its risk profiles, which the law obliges to keep, stay without a word of it.
 */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Deletable } from '../trash/trash.access.ts'

/** Every table that refers to a contact, by what becomes of its rows; a test compares it with the catalogue. */
export const REFERRING = {
  gone: [
    ...(['contact_relation', 'household_member', 'income_line', 'contact_objective', 'contact_merge'] as const),
    ...(['duplicate_key', 'duplicate_scoring', 'duplicate_pair', 'duplicate_distinction'] as const),
  ],
  unnamed: ['asset_owner', 'liability_owner'],
  /** What proves that the firm did its work, emptied of what says for whom. */
  kept: ['deal', 'event', 'risk_profile'],
} as const

const SHARED = [
  ['asset', 'asset_owner', 'asset_id'],
  ['liability', 'liability_owner', 'liability_id'],
] as const

export async function eraseRelated(ctx: Context, { id }: Deletable): Promise<void> {
  const run = (statement: RawBuilder<unknown>) => statement.execute(guarded(ctx))
  const { firmId } = ctx
  await run(sql`delete from "contact_relation" where firm_id = ${firmId} and (from_id = ${id} or to_id = ${id})`)
  // What was merged into it is again a contact of the trash, to be erased too.
  await run(sql`delete from "contact_merge" where firm_id = ${firmId} and (source_id = ${id} or target_id = ${id})`)
  for (const table of ['duplicate_pair', 'duplicate_distinction'])
    await run(sql`delete from ${sql.table(table)} where firm_id = ${firmId} and (one_id = ${id} or other_id = ${id})`)
  for (const table of ['household_member', 'income_line', 'contact_objective', 'duplicate_key', 'duplicate_scoring'])
    await run(sql`delete from ${sql.table(table)} where firm_id = ${firmId} and contact_id = ${id}`)
  for (const [whole, owners, column] of SHARED) {
    const [row, share] = [sql.table(whole), sql.table(owners)]
    await run(sql`
      delete from ${row} w where w.firm_id = ${firmId}
        and exists (select from ${share} o where o.firm_id = w.firm_id and o.${sql.ref(column)} = w.id and o.contact_id = ${id})
        and not exists (select from ${share} o where o.firm_id = w.firm_id and o.${sql.ref(column)} = w.id and o.contact_id <> ${id})`)
    await run(sql`update ${share} set contact_id = null, name = null where firm_id = ${firmId} and contact_id = ${id}`)
  }
  await run(sql`update "risk_profile" set override_reason = null where firm_id = ${firmId} and contact_id = ${id}`)
}
