/** What other features may use of deals. */
export { dealsFor, dealsWithin, mayWithDeal, seesDeal, visibleDeals } from './deals.access.ts'
export type { DealPlace, VisibleDeals } from './deals.access.ts'
export { changeStates } from './states/change-states.ts'
export { deleteDeals } from './trash/delete-deals.ts'
export { dealLines } from './lists/deal-lines.query.ts'
export { dealSource } from './lists/deal-source.ts'
export { seesDealFile } from './deal-files.access.ts'
