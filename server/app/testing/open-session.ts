import type { Person } from '#features/organisation/organisation.factory.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { sessionEnd } from '#platform/rights/mark-seen.ts'
import { newSecret } from '#platform/rights/rotate-secret.ts'

/** Somebody signed in: what their browser shows at each request. */
export async function anOpenSession(runtime: Runtime, person: Person): Promise<{ readonly session: string }> {
  const { secret, hash } = newSecret(person.firmId)
  await runAs(
    runtime,
    { firmId: person.firmId, who: { userId: person.id }, operation: 'sign-in' },
    ({ db, firmId, now, newId }) =>
      db
        .insertInto('session')
        .values({
          firm_id: firmId,
          id: newId(),
          user_id: person.id,
          secret_hash: hash,
          created_at: now,
          seen_at: now,
          expires_at: sessionEnd(now, now),
        })
        .execute(),
  )
  return { session: secret }
}
