import { hasEveryRight } from '#contract/rights/giving.rules.ts'
import { startSeeing } from '#contract/rights/seeing.contract.ts'
import { grantsOf, useSession } from '#web/app/session/session.ts'
import { useOperation } from '#web/kit/call/operations.ts'

/** SEC-7: « Voir en tant que », for whoever has every right; null for others. Begins with a reload, at Home. */
export function useSeeAs(): ((whom: { readonly userId: string } | { readonly profileId: string }) => void) | null {
  const session = useSession()
  const { mutate } = useOperation(startSeeing, { done: false, onDone: () => window.location.assign('/') })
  return hasEveryRight(grantsOf(session)) && !session.seeing ? mutate : null
}
