import type { Logger } from 'pino'
import type { Kysely } from 'kysely'
import type { Grants } from '#contract/rights/permissions.types.ts'
import type { HistoryData, HistoryKind } from '#contract/audit/audit.types.ts'
import type { SingleSignOn } from '../config/single-sign-on.ts'
import type { OpenTables } from '../database/protected-tables.ts'
import type { Reach } from '../rights/reach.ts'
import type { SecretBox } from '../secrets/secret-box.ts'

/** Who acts, with what their profile grants and whom each scope reaches. */
export interface Actor {
  readonly firmId: number
  readonly userId: string
  readonly name: string
  readonly grants: Grants
  readonly reach: Reach
  /** SEC-7: the administrator who looks through this actor's eyes, or with a profile's rights, in a read. */
  readonly seenBy?: { readonly userId: string; readonly name: string }
}

/** « Voir en tant que »: which user, or which profile, a session sees as; one of the two. */
export interface Seeing {
  readonly userId: string | null
  readonly profileId: string | null
}

interface HistoryEntry<K extends HistoryKind = HistoryKind> {
  readonly kind: K
  readonly subjectId: string
  /** The contact in whose file it shows, when there is one. */
  readonly contactId?: string
  readonly data: HistoryData<K>
}

/** What of the installation decides how people sign in. */
export interface SignInSettings {
  readonly singleSignOn: SingleSignOn | null
  /** The address people use, when it was said. */
  readonly givenUrl: string | null
  readonly secretBox: SecretBox
}

interface OpenSession {
  readonly kind: 'session' | 'token'
  readonly id: string
  readonly seenAt: string | null
  /** The rights it was last used with (`rightsMark`); of no meaning for a token. */
  readonly rightsMark: string | null
  /** Null: one sees for oneself. */
  readonly seeing: Seeing | null
}

/** What a use case gets: the actor, the only database handle, the clock, ids, and what leaves with the transaction. */
export interface Context {
  readonly actor: Actor
  readonly firmId: number
  /** This transaction, without the protected tables. */
  readonly db: Kysely<OpenTables>
  /** The instant the request began, ISO 8601 UTC. */
  readonly now: string
  /** The day it is in the firm's time zone, YYYY-MM-DD. */
  readonly today: string
  readonly timeZone: string
  /** Where people find the pages, without a slash at its end: for links in mails. */
  readonly publicUrl: string
  readonly signInSettings: SignInSettings
  readonly operation: string
  readonly log: Logger
  /** Where the request comes from, as the sign-in records show it. */
  readonly address: string | null
  /** The name and port by which the request asked for us, as it says; null for a job. */
  readonly host: string | null
  /** The session or access token the caller came with, and when it was last marked as used; null for a job. */
  readonly session: OpenSession | null
  readonly newId: () => string
  /** If `work` fails, what it wrote and recorded is taken back and the transaction goes on: one line of a batch. */
  readonly savepoint: <T>(work: () => Promise<T>) => Promise<T>
  /** Written to the hash-chained history when the transaction ends. */
  record<K extends HistoryKind>(entry: HistoryEntry<K>): void
  /** Told to the live pages of these users once the transaction is committed. */
  announce(userIds: readonly string[], topic: LiveTopic, id: string): void
}

export type LiveTopic = 'notification' | 'job' | 'stale'
export type { HistoryEntry }
