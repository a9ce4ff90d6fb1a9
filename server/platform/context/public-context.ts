import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '#db/tables.generated.ts'
import type { Handle } from '../database/transaction.ts'
import type { Credentials } from '../http/credentials.ts'
import type { Identity } from '../rights/read-actor.ts'
import type { Context, SignInSettings } from './context.ts'

/** What is known before any firm is: which firm a login belongs to, and how often it failed. */
export type SharedTables = Pick<Tables, 'login' | 'provider_account' | 'sign_in_step' | 'sign_in_throttle' | 'town'>

/** What may be read of a firm at its door: whom a login or a link names, and whether they may come in. */
export type DoorTables = Pick<Tables, 'firm' | 'user' | 'profile' | 'single_use_link' | 'two_factor' | 'passkey'>

/** Goes on in the firm just founded, in the same transaction, as its first user. */
export type Enter = <T>(firmId: number, userId: string, work: (ctx: Context) => Promise<T>) => Promise<T>

/** What an operation declared public gets: nobody's rights, no firm. It enters a firm as the user it has identified. */
export interface PublicContext {
  readonly now: string
  readonly operation: string
  readonly log: Logger
  readonly address: string | null
  readonly userAgent: string | null
  /** The name and port by which the request asked for us, as it says. */
  readonly host: string | null
  readonly publicUrl: string
  readonly signInSettings: SignInSettings
  /** What the caller shows all the same: a session about to be replaced by another. */
  readonly shown: Credentials | null
  /** A short transaction outside any firm. */
  shared<T>(work: (db: Kysely<SharedTables>) => Promise<T>): Promise<T>
  /** Reads at the door of a firm; a firm that does not exist has nobody. */
  atDoor<T>(firmId: number, work: (db: Kysely<DoorTables>) => Promise<T>): Promise<T>
  /** One transaction in a firm, as this user. */
  inFirm<T>(firmId: number, who: Identity, work: (ctx: Context) => Promise<T>): Promise<T>
  /** One transaction that begins outside any firm and may found one: only for the first start. */
  founding<T>(work: (db: Handle, enter: Enter) => Promise<T>): Promise<T>
  /** Gives the caller the secret of the session just opened; null takes it away. The adapter makes it a cookie. */
  handOver(secret: string | null): void
}
