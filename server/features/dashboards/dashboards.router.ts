import * as contract from '#contract/dashboards/dashboards.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { changeDealsState } from './batches/change-deals-state.ts'
import { countDealRows } from './count-deal-rows.query.ts'
import { exportDeals } from './export/export-deals.ts'
import { listDealRows } from './list-deal-rows.query.ts'
import { readDealChoices } from './read-deal-choices.query.ts'
import { readDealsBalance } from './read-deals-balance.query.ts'
import { readDealsWidget } from './read-deals-widget.query.ts'

export const dashboardRoutes = routes(contract, {
  readDealsWidget,
  readDealChoices,
  listDealRows,
  countDealRows,
  readDealsBalance,
  changeDealsState,
  exportDeals,
})
