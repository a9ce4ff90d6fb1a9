import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '#db/tables.generated.ts'
import type { Identity } from '../rights/read-actor.ts'
import type { Context } from './context.ts'

/** What is known before any firm is: which firm a login belongs to, and how often it failed. */
export type SharedTables = Pick<Tables, 'login' | 'sign_in_throttle' | 'town'>

/** What an operation declared public gets: nobody's rights, no firm. It enters a firm as the user it has identified. */
export interface PublicContext {
  readonly now: string
  readonly operation: string
  readonly log: Logger
  readonly address: string | null
  readonly userAgent: string | null
  /** A short transaction outside any firm. */
  shared<T>(work: (db: Kysely<SharedTables>) => Promise<T>): Promise<T>
  /** One transaction in a firm, as this user. */
  inFirm<T>(firmId: number, who: Identity, work: (ctx: Context) => Promise<T>): Promise<T>
  /** Gives the caller the secret of the session just opened; null takes it away. The adapter makes it a cookie. */
  readonly handOver: (secret: string | null) => void
}
