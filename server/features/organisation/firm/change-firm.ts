import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/firm.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { firmCard, firmColumns } from './firm-row.ts'
import { firmSubject } from './firm-subject.ts'

/** ORG-1: what was read by the contract's rules is kept as they write it. */
export async function changeFirm(
  ctx: Context,
  { version, ...card }: In<typeof contract.changeFirm>,
): Promise<Out<typeof contract.changeFirm>> {
  await sql`select from firm where id = ${ctx.firmId} for no key update`.execute(ctx.db)
  const { version: present, ...before } = await firmCard(ctx)
  const subjectId = firmSubject(ctx.firmId)
  if (present !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, subjectId) })
  const changes = changesBetween(before, card)
  if (!changes.length) return { ...before, version }
  await ctx.db
    .updateTable('firm')
    .set({ ...firmColumns(card), version: version + 1 })
    .where('id', '=', ctx.firmId)
    .execute()
  ctx.record({ kind: 'firm.changed', subjectId, data: { changes } })
  return { ...card, version: version + 1 }
}
