import type { Selectable, Updateable } from 'kysely'
import type { Behaviour, DealType } from '#contract/templates/templates.types.ts'
import type { DealTemplateTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'

export type TemplateColumns = Selectable<DealTemplateTable>

/**
 * A template about to change, held until the end: whoever gives it, or begins one of its steps, waits for the outcome.
 * @param version what the page had read; somebody who saved since is named
 */
export async function heldTemplate(ctx: Context, id: string, version?: number): Promise<TemplateColumns> {
  const row = await ctx.db
    .selectFrom('deal_template')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return row
}

/** Anything that changes in a template, its steps included, makes a new version of the whole. */
export async function touchTemplate(
  ctx: Context,
  template: TemplateColumns,
  values: Omit<Updateable<DealTemplateTable>, 'firm_id' | 'id' | 'version'> = {},
): Promise<void> {
  await ctx.db
    .updateTable('deal_template')
    .set({ ...values, updated_at: ctx.now, version: template.version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', template.id)
    .execute()
}

type BehaviourColumns = Pick<
  TemplateColumns,
  'allows_due_diligence' | 'allows_account' | 'allows_transaction' | 'allows_movement'
>

const COLUMN_OF = {
  due_diligence: 'allows_due_diligence',
  account: 'allows_account',
  transaction: 'allows_transaction',
  movement: 'allows_movement',
} as const satisfies Record<Behaviour, keyof BehaviourColumns>

export const behaviourColumns = (ticked: readonly Behaviour[]): BehaviourColumns => ({
  allows_due_diligence: ticked.includes('due_diligence'),
  allows_account: ticked.includes('account'),
  allows_transaction: ticked.includes('transaction'),
  allows_movement: ticked.includes('movement'),
})

export const behavioursIn = (row: BehaviourColumns): Behaviour[] =>
  (Object.keys(COLUMN_OF) as Behaviour[]).filter((behaviour) => row[COLUMN_OF[behaviour]])

/** The column holds what `DEAL_TYPES` lists: it is written from it alone. */
export const typeOf = (row: { readonly type: string }): DealType => row.type as DealType
