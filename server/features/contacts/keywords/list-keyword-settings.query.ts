import type * as contract from '#contract/contacts/keyword-settings.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { usesOfKeywords } from './keyword-uses.access.ts'
import { listKeywords } from './list-keywords.query.ts'

export async function listKeywordSettings(
  ctx: Context,
  _input: In<typeof contract.listKeywordSettings>,
): Promise<Out<typeof contract.listKeywordSettings>> {
  const { keywords } = await listKeywords(ctx)
  const uses = await usesOfKeywords(
    ctx,
    keywords.map(({ id }) => id),
  )
  return { keywords: keywords.map((keyword) => ({ ...keyword, uses: uses.get(keyword.id) ?? { count: 0, exact: true } })) }
}
