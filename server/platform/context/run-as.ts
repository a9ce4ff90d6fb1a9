import type { Logger } from 'pino'
import { inTransaction, STALE_PLAN } from '../database/transaction.ts'
import type { Handle } from '../database/transaction.ts'
import { AppError } from '../errors/app-error.ts'
import { readActor } from '../rights/read-actor.ts'
import type { FoundActor, Identity } from '../rights/read-actor.ts'
import { seenActor } from '../rights/seen-actor.ts'
import type { Context, SignInSettings } from './context.ts'
import { guarded, openContext } from './make-context.ts'
import type { Runtime } from './runtime.ts'

interface Errand {
  readonly firmId: number
  readonly who: Identity
  readonly operation: string
  readonly readOnly?: boolean
  readonly address?: string | null
  readonly host?: string | null
  readonly log?: Logger
}

/** The whole transaction is to be done again: serialization failure, deadlock, a kept plan that a migration made stale. */
const RETRIED = new Set(['40001', '40P01', STALE_PLAN])
const TRIES = 3

/** Runs a use case in one transaction as this user: the one way in for requests, jobs, tests and the command line. */
export async function runAs<T>(runtime: Runtime, errand: Errand, work: (ctx: Context) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const mode = { readOnly: errand.readOnly ?? false, first: (db: Handle) => recognise(runtime, errand, db) }
      return await inTransaction(runtime.pool, errand.firmId, mode, (db, who) => actAs(runtime, errand, db, who, work))
    } catch (error) {
      if (attempt >= TRIES || !RETRIED.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

/** The same on a transaction already begun in this firm. */
export async function enterAs<T>(runtime: Runtime, errand: Errand, db: Handle, work: (ctx: Context) => Promise<T>): Promise<T> {
  return actAs(runtime, errand, db, await recognise(runtime, errand, db), work)
}

interface Recognised {
  readonly now: string
  readonly found: FoundActor | null
}

async function recognise(runtime: Runtime, { firmId, who }: Errand, db: Handle): Promise<Recognised> {
  const now = runtime.now()
  return { now, found: await readActor(db, firmId, who, now) }
}

async function actAs<T>(
  runtime: Runtime,
  errand: Errand,
  db: Handle,
  { now, found }: Recognised,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  if (!found) throw new AppError('signed_out')
  // What is written is always written in one's own name.
  const seeing = errand.readOnly ? found.session?.seeing : null
  const actor = seeing ? await seenActor(db, found.actor, seeing) : found.actor
  if (!actor) throw new AppError('signed_out')
  const log = (errand.log ?? runtime.log).child({ operation: errand.operation, actor: found.actor.userId, ...seeing })
  const opened = openContext({
    actor,
    db,
    now,
    timeZone: found.timeZone,
    publicUrl: runtime.settings.publicUrl,
    signInSettings: signInSettingsOf(runtime),
    operation: errand.operation,
    log,
    address: errand.address ?? null,
    host: errand.host ?? null,
    session: found.session,
  })
  const result = await work(opened.ctx)
  await opened.finish()
  return result
}

export const signInSettingsOf = ({ settings, secretBox }: Runtime): SignInSettings => ({
  secretBox,
  singleSignOn: settings.singleSignOn,
  givenUrl: settings.publicUrlGiven ? settings.publicUrl : null,
})

/** Goes on in the same transaction as another user, at another instant: how demo data are lived by those they tell of. */
export const enterBeside = <T>(
  runtime: Runtime,
  ctx: Context,
  { userId, at }: { userId: string; at: string },
  work: (ctx: Context) => Promise<T>,
): Promise<T> =>
  enterAs({ ...runtime, now: () => at }, { firmId: ctx.firmId, who: { userId }, operation: ctx.operation }, guarded(ctx), work)
