import { createContext, use } from 'react'
import type { DealDetail, StepAnswer } from '#contract/deals/deals.shapes.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'

/** What may stand open over the page of a deal, one at a time. */
export type DealWindow =
  | { readonly opens: 'step'; readonly stepId: string }
  | { readonly opens: 'unplanned'; readonly kind: UnplannedKind }
  | { readonly opens: 'event'; readonly eventId: string }
  | { readonly opens: 'deleteEvent'; readonly eventId: string }
  /** DEAL-53. */
  | { readonly opens: 'next'; readonly stepId: string }
  /** DEAL-55. */
  | { readonly opens: 'final' | 'reopen' | 'delete' }

export interface DealPageState {
  readonly deal: DealDetail
  readonly window: DealWindow | null
  /** The version that this user's last act gave the deal. */
  readonly ownVersion: number | null
  open: (window: DealWindow) => void
  /** Opens the window of a step to add; an e-mail is added at once, to be written and sent from its own window. */
  begin: (step: Pick<DealDetail['steps'][number], 'id' | 'kind'>) => void
  /** Closes this window, unless another has taken its place. */
  close: (window: DealWindow) => void
  /** The deal as the server now has it, after something this user did. */
  took: (deal: DealDetail) => void
  /** The same after a step was done: what comes next is offered. */
  answered: (answer: StepAnswer) => void
}

export const DealContext = createContext<DealPageState | null>(null)

export function useDeal(): DealPageState {
  const state = use(DealContext)
  if (!state) throw new Error('useDeal is used outside of the page of a deal')
  return state
}
