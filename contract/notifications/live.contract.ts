import { z } from 'zod'
import { Id } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'

/** Events `notification`, `job` and `stale`, each with `{ id }`; an empty id: look at everything of that kind again. */
export const openLiveEvents = operation({
  method: 'GET',
  path: '/events',
  right: 'self',
  summary: 'Flux d’évènements (text/event-stream) : mes notifications, mes traitements, ce que ma page doit relire',
  input: z.object({}),
  /** Whose stream it is: asked when it opens, and again while it stays open. */
  output: z.object({ firmId: z.int(), userId: Id }),
  transport: 'events',
})
