import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { phonesOf } from '../people/user-phones.ts'
import { myRow } from './my-row.ts'

/** ORG-23: what I fill in about myself. */
export async function readMyCard(ctx: Context, _input: In<typeof contract.readMyCard>): Promise<Out<typeof contract.readMyCard>> {
  const row = await myRow(ctx)
  return {
    id: row.id,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    phones: await phonesOf(ctx, row.id),
    signature: row.signature ?? '',
    photoId: row.photo_file_id,
    version: row.version,
  }
}
