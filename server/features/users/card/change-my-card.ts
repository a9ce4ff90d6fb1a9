import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { readPhones, writePhones } from '../people/user-phones.ts'
import { ownColumns } from '../people/user-values.ts'
import { myRow } from './my-row.ts'
import { readMyCard } from './read-my-card.query.ts'

/** ORG-23: name, phones and signature. Rights, login, e-mail and place in the firm are no part of it. */
export async function changeMyCard(
  ctx: Context,
  { version, ...entry }: In<typeof contract.changeMyCard>,
): Promise<Out<typeof contract.changeMyCard>> {
  const phones = readPhones(entry.phones)
  const before = await myRow(ctx)
  if (before.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, before.id) })
  const values = ownColumns(entry)
  const { numUpdatedRows } = await ctx.db
    .updateTable('user')
    .set({ ...values, version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', before.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!numUpdatedRows) throw new AppError('stale_version', { who: await lastWriter(ctx, before.id) })
  const numbers = await writePhones(ctx, before.id, phones)
  const changes = changesBetween({ ...before, ...numbers.before }, { ...values, ...numbers.after })
  if (changes.length) ctx.record({ kind: 'user.changed', subjectId: before.id, data: { changes } })
  return readMyCard(ctx, {})
}
