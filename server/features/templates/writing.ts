import type { Context } from '#platform/context/context.ts'
import type { Writing } from './insert-template.ts'

export const writingOf = (ctx: Context): Writing => ({
  db: ctx.db,
  firmId: ctx.firmId,
  now: ctx.now,
  userId: ctx.actor.userId,
})
