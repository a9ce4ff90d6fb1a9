import type * as contract from '#contract/contacts/contacts.contract.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'

const SAINT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/** CON-3: towns whose postcode begins with the digits typed, else whose name does; « st malo » is Saint-Malo. */
export async function completeTown(
  ctx: Context,
  { query, limit }: In<typeof contract.completeTown>,
): Promise<Out<typeof contract.completeTown>> {
  const digits = query.replace(/\s/g, '')
  const isPostcode = /^\d{1,5}$/.test(digits)
  const words = searchKey(query)
    .split(' ')
    .map((word) => SAINT[word] ?? word)
    .join(' ')
  if (!isPostcode && words.length < 2) return { towns: [] }
  const towns = await ctx.db
    .selectFrom('town as t')
    .select(['t.postcode', 't.name'])
    .where(isPostcode ? 't.postcode' : 't.name_key', 'like', `${isPostcode ? digits : words}%`)
    .orderBy(isPostcode ? 't.postcode' : 't.name_key')
    .orderBy('t.name_key')
    .orderBy('t.postcode')
    .limit(limit)
    .execute()
  return { towns }
}
