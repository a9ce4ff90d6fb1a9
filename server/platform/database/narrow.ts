import type { Kysely } from 'kysely'
import type { Handle } from './transaction.ts'

/**
 * The same handle, typed with fewer tables. Said, not proved: letting the compiler compare two Kysely types member by
 * member costs it several seconds.
 */
export const narrow = <Fewer>(db: Handle): Kysely<Fewer> => db as unknown as Kysely<Fewer>
