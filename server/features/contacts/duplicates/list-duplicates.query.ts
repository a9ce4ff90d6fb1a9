import { sql } from 'kysely'
import { z } from 'zod'
import type * as contract from '#contract/contacts/duplicates/duplicates.contract.ts'
import type { DuplicatePair, Twin } from '#contract/contacts/duplicates/duplicates.shapes.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { mayWithContact } from '../contact-rights.access.ts'
import { visiblePairs } from './duplicates.access.ts'
import { twinsOf } from './twins.query.ts'
import { VERY_LIKELY } from './weights.rules.ts'

/** CON-32: « Doublons probables ». */
export async function listDuplicates(
  ctx: Context,
  { offset, limit, distinct }: In<typeof contract.listDuplicates>,
): Promise<Out<typeof contract.listDuplicates>> {
  const query = visiblePairs(ctx, distinct)
  const pairs = await query
    .orderBy('p.score', (order) => order.desc().nullsLast())
    .orderBy('c.id')
    .orderBy(sql`2`)
    .offset(offset)
    .limit(limit)
    .execute()
  const twins = await twinsOf(
    ctx,
    pairs.flatMap(({ one_id: one, other_id: other }) => [one, other]),
  )
  const rows = pairs.flatMap(({ one_id: oneId, other_id: otherId, score, reasons }) => {
    const [one, other] = [twins.get(oneId), twins.get(otherId)]
    return one && other ? [pairOf(ctx, [one, other], score ?? 0, z.array(z.string()).parse(reasons ?? []))] : []
  })
  return { rows, total: await totalOf(ctx, query) }
}

function pairOf(ctx: Context, twins: readonly [Twin, Twin], score: number, reasons: string[]): DuplicatePair {
  const [one, other] = twins.toSorted((some, others) => some.createdAt.localeCompare(others.createdAt)) as [Twin, Twin]
  const merge = twins.every(({ type }) => mayWithContact(ctx.actor, type, 'contact.merge'))
  return { one, other, likeness: score >= VERY_LIKELY ? 'very_likely' : 'likely', reasons, can: { merge } }
}
