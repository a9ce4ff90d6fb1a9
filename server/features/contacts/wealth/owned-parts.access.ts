/** CON-5: the owners and values of what a contact one may change has a part of; replaced whole, by who loaded it. */
import type { Insertable } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Edited } from './wealth.access.ts'

type Lines<P extends 'asset_owner' | 'asset_value' | 'liability_owner', K extends string> = readonly Omit<
  Insertable<Tables[P]>,
  'firm_id' | K
>[]

export async function writeAssetParts(
  ctx: Context,
  _one: Edited,
  assetId: string,
  parts: { readonly owners: Lines<'asset_owner', 'asset_id'>; readonly values: Lines<'asset_value', 'asset_id' | 'id'> },
): Promise<void> {
  const whole = { firm_id: ctx.firmId, asset_id: assetId }
  for (const part of ['asset_owner', 'asset_value'] as const) {
    await guarded(ctx)
      .deleteFrom(part as 'asset_owner')
      .where('firm_id', '=', ctx.firmId)
      .where('asset_id', '=', assetId)
      .execute()
  }
  await guarded(ctx)
    .insertInto('asset_owner')
    .values(parts.owners.map((line) => ({ ...line, ...whole })))
    .execute()
  await guarded(ctx)
    .insertInto('asset_value')
    .values(parts.values.map((line) => ({ ...line, ...whole, id: ctx.newId() })))
    .execute()
}

export async function writeDebtors(
  ctx: Context,
  _one: Edited,
  liabilityId: string,
  owners: Lines<'liability_owner', 'liability_id'>,
): Promise<void> {
  await guarded(ctx)
    .deleteFrom('liability_owner')
    .where('firm_id', '=', ctx.firmId)
    .where('liability_id', '=', liabilityId)
    .execute()
  await guarded(ctx)
    .insertInto('liability_owner')
    .values(owners.map((line) => ({ ...line, firm_id: ctx.firmId, liability_id: liabilityId })))
    .execute()
}
