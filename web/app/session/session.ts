import type { QueryClient } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import type { Grants } from '#contract/rights/permissions.types.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Session } from '#contract/users/users.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { readOptions } from '#web/kit/call/reads.ts'
import { isRefusalOf } from '#web/kit/call/call.ts'

/** Kept for the whole visit; what changes it says so (`invalidate`, or a `stale` event). */
const sessionOptions = { ...readOptions(readSession, {}), staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

/** The session, or null when nobody is signed in. Any other failure is thrown. */
export async function findSession(queryClient: QueryClient): Promise<Session | null> {
  try {
    return await queryClient.ensureQueryData(sessionOptions)
  } catch (error) {
    if (isRefusalOf(readSession, error) && error.code === 'signed_out') return null
    throw error
  }
}

/** Who is signed in. Only below the frame, which waits for it. */
export function useSession(): Session {
  const { data } = useQuery(sessionOptions)
  if (!data) throw new Error('useSession is used outside of the frame')
  return data
}

export function grantsOf(session: Session): Grants {
  const scopes = ALL_SCOPED.map((permission) => [permission, session.scopes[permission]] as const)
  return { flags: new Set(session.flags), scopes: new Map(scopes) }
}

/** May the user do this kind of thing at all? Hides what is not allowed; the server decides again, record by record. */
export function useMay(): (right: Right | undefined) => boolean {
  const grants = grantsOf(useSession())
  return (right) => right === undefined || holds(grants, right)
}
