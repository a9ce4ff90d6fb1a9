/** ORG-24: when somebody last signed in, as the history says; of the history, an administrator of users sees this much. */
import { sql } from 'kysely'

/** For the user `u` of a query. The newest line first: sign-ins are most of what is written about a user. */
export const lastSignInSql = sql<string | null>`(
  select h.at from history h where h.firm_id = u.firm_id and h.subject_id = u.id and h.kind = 'user.signed_in'
  order by h.seq desc limit 1)`
