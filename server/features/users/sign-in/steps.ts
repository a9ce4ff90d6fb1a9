import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context/context.ts'
import type { SharedTables } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { secretHash } from '#platform/rights/read-actor.ts'

const Person = z.object({ firmId: z.int(), userId: z.uuid() })

interface Step<F> {
  readonly purpose: string
  readonly minutes: number
  readonly facts: z.ZodType<F>
}

const step = <F>(purpose: string, minutes: number, facts: z.ZodType<F>): Step<F> => ({ purpose, minutes, facts })

/** The password was right: the second factor is awaited. */
export const secondFactorStep = step('second_factor', 5, Person)
/** Somebody signed in has just shown again that it is them. */
export const proofStep = step('proof', 5, Person)
/** A sealed secret waits for its first code. */
export const totpStep = step('totp', 15, Person.extend({ sealed: z.string() }))
export const newPasskeyStep = step('new_passkey', 10, Person.extend({ challenge: z.string() }))
/** Whose passkey it must be, and the ticket it ends, when it is a second factor. */
export const passkeyStep = step(
  'passkey',
  10,
  z.object({ challenge: z.string(), person: Person.nullable(), secondFactor: z.string().nullable() }),
)
export const singleSignOnStep = step(
  'single_sign_on',
  15,
  z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
)

type Place = Kysely<Pick<SharedTables, 'sign_in_step'>>

const MINUTE_MS = 60_000

/** Remembers facts until the browser comes back. @returns the ticket it must show; the table keeps its hash only */
export async function openStep<F>(db: Place, now: string, { purpose, minutes }: Step<F>, facts: NoInfer<F>): Promise<string> {
  const ticket = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString()
  await forgetOld(db, now)
  await db
    .insertInto('sign_in_step')
    .values({ ticket_hash: secretHash(ticket), purpose, facts: JSON.stringify(facts), expires_at: expiresAt })
    .execute()
  return ticket
}

/** A few at a time, and none that somebody else is about to forget: nobody waits for it. */
async function forgetOld(db: Place, now: string): Promise<void> {
  await db
    .deleteFrom('sign_in_step')
    .where('ticket_hash', 'in', (steps) =>
      steps.selectFrom('sign_in_step').select('ticket_hash').where('expires_at', '<', now).limit(100).forUpdate().skipLocked(),
    )
    .execute()
}

/** The facts of a ticket, which still serves. Refused `users.step_over` when unknown, over, used or for something else. */
export async function readStep<F>(db: Place, now: string, { purpose, facts }: Step<F>, ticket: string): Promise<F> {
  const row = await db
    .selectFrom('sign_in_step')
    .select('facts')
    .where('ticket_hash', '=', secretHash(ticket))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!row) throw new AppError('users.step_over')
  return facts.parse(row.facts)
}

/** The same, and the ticket has served: of two at once, one gets them. */
export async function takeStep<F>(db: Place, now: string, { purpose, facts }: Step<F>, ticket: string): Promise<F> {
  const row = await db
    .deleteFrom('sign_in_step')
    .where('ticket_hash', '=', secretHash(ticket))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .returning('facts')
    .executeTakeFirst()
  if (!row) throw new AppError('users.step_over')
  return facts.parse(row.facts)
}

/** A ticket of somebody signed in is theirs alone. */
export async function takeOwnStep<F extends z.output<typeof Person>>(ctx: Context, step: Step<F>, ticket: string): Promise<F> {
  const facts = await takeStep(ctx.db, ctx.now, step, ticket)
  if (facts.firmId !== ctx.firmId || facts.userId !== ctx.actor.userId) throw new AppError('users.step_over')
  return facts
}
