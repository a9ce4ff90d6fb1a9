import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../context/context.ts'
import { AppError } from '../errors/app-error.ts'

interface Asked {
  readonly key: string
  readonly input: unknown
  /** An answer that shows a secret is not kept: the same request again is refused. */
  readonly keepAnswer: boolean
}

/**
 * REL-2: a request sent twice with one key acts once. The key is taken in the change's own transaction: a second
 * request waits for the first to end, then gets its answer, or acts if the first was rolled back.
 */
export async function onceByKey(ctx: Context, { key, input, keepAnswer }: Asked, act: () => Promise<unknown>): Promise<unknown> {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest()
  const taken = await ctx.db
    .insertInto('idempotency_key')
    .values({
      firm_id: ctx.firmId,
      user_id: ctx.actor.userId,
      key,
      operation: ctx.operation,
      input_hash: hash,
      answer: NOT_KEPT,
      created_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['firm_id', 'user_id', 'key']).doNothing())
    .executeTakeFirst()
  if (!taken.numInsertedOrUpdatedRows) return earlierAnswer(ctx, key, hash)
  const answer = await act()
  if (!keepAnswer) return answer
  await ctx.db
    .updateTable('idempotency_key')
    .set({ answer: JSON.stringify({ kept: answer }) })
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('key', '=', key)
    .execute()
  return answer
}

const NOT_KEPT = '{}'

async function earlierAnswer(ctx: Context, key: string, hash: Buffer): Promise<unknown> {
  const { rows } = await sql<{ operation: string; input_hash: Buffer; answer: { kept?: unknown } }>`
    select operation, input_hash, answer from idempotency_key
    where firm_id = ${ctx.firmId} and user_id = ${ctx.actor.userId} and key = ${key}`.execute(ctx.db)
  const earlier = rows[0]
  if (!earlier || earlier.operation !== ctx.operation || !earlier.input_hash.equals(hash))
    throw new AppError('idempotency_conflict')
  if (!('kept' in earlier.answer)) throw new AppError('already_answered')
  return earlier.answer.kept
}
