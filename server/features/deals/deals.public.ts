/** What other features may use of deals. */
export { dealFor, mayWithDeal, visibleDeals } from './deals.access.ts'
export type { VisibleDeals } from './deals.access.ts'
export { changeStates } from './states/change-states.ts'
export { dealSource } from './lists/deal-source.ts'
export { dealData } from './page/deal-data.ts'
export { seesDealFile } from './deal-files.access.ts'
export { countInCharge, handOverDeals, hasDealsInCharge, visibleDealIds } from './leaver-deals.access.ts'
