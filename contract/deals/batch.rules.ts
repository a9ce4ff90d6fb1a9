/** DEAL-81: a state given to many deals at once; those to which it does not apply are skipped and listed with the reason. */
import type { Refusal } from '../kernel/verdict.ts'
import type { DealState, StateFacts } from './deals.types.ts'
import { mayChangeState } from './states.rules.ts'
import type { StateRefusalCode } from './states.rules.ts'

interface StateBatch<D> {
  readonly changed: readonly D[]
  readonly skipped: readonly { readonly deal: D; readonly why: Refusal<StateRefusalCode> }[]
}

/** Each deal is judged on its own, in the given order; nothing is lost and nothing is in both lists. */
export function planStateBatch<D extends StateFacts>(deals: readonly D[], state: DealState): StateBatch<D> {
  const judged = deals.map((deal) => ({ deal, why: mayChangeState(deal, state) }))
  return {
    changed: judged.filter(({ why }) => why.ok).map(({ deal }) => deal),
    skipped: judged.flatMap(({ deal, why }) => (why.ok ? [] : [{ deal, why }])),
  }
}
