import * as contract from '#contract/deals/deals.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addStepEvent } from './doing/add-step-event.ts'
import { addUnplannedEvent } from './doing/add-unplanned-event.ts'
import { deleteDealEvent } from './doing/delete-deal-event.ts'
import { editDealEvent } from './doing/edit-deal-event.ts'
import { sendDealEmail } from './doing/send-deal-email.ts'
import { tickAction } from './doing/tick-action.ts'
import { editDeal } from './edit-deal.ts'
import { addDeal } from './giving/add-deal.ts'
import { giveTemplate } from './giving/give-template.ts'
import { listContactDeals } from './lists/list-contact-deals.query.ts'
import { readDeal } from './page/read-deal.ts'
import { changeDealState } from './states/change-deal-state.ts'
import { tickMilestone } from './states/tick-milestone.ts'
import { deleteDeal } from './trash/delete-deal.ts'
import { restoreDeal } from './trash/restore-deal.ts'

export const dealRoutes = routes(contract, {
  addDeal,
  giveTemplate,
  readDeal,
  listContactDeals,
  editDeal,
  changeDealState,
  tickMilestone,
  deleteDeal,
  restoreDeal,
  addStepEvent,
  addUnplannedEvent,
  editDealEvent,
  tickAction,
  sendDealEmail,
  deleteDealEvent,
})
