import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { readWealth } from '#contract/contacts/wealth/wealth.contract.ts'

/** What a change of wealth makes stale. */
export const WEALTH_READS = [readWealth, readContactHistory] as const

/** Where a total leads to. */
export const PLACES = { assets: 'actifs', liabilities: 'passifs', budget: 'budget' } as const

export function goToPlace(place: keyof typeof PLACES): void {
  const element = document.getElementById(PLACES[place])
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
