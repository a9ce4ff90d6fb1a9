import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** `lastNameFirst` of the contract, written by the database for the user it knows as `alias`. */
export const lastNameFirstSql = (alias: string): RawBuilder<string> =>
  sql<string>`upper(${sql.ref(`${alias}.last_name`)} collate "fr-FR-x-icu") || ' ' || ${sql.ref(`${alias}.first_name`)}`
