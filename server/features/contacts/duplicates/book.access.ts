import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Handle } from '#platform/database/transaction.ts'

/** All of a firm's contacts, whoever may see what. */
export interface Book {
  readonly db: Handle
  readonly firmId: number
}

export const bookOf = (ctx: Context): Book => ({ db: guarded(ctx), firmId: ctx.firmId })
