import * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addAsset } from './add-asset.ts'
import { addBudgetLine } from './add-budget-line.ts'
import { addLiability } from './add-liability.ts'
import { addObjective } from './add-objective.ts'
import { editAsset } from './edit-asset.ts'
import { editBudgetLine } from './edit-budget-line.ts'
import { editLiability } from './edit-liability.ts'
import { editObjective } from './edit-objective.ts'
import { readWealth } from './read-wealth.query.ts'
import { removeAsset } from './remove-asset.ts'
import { removeBudgetLine } from './remove-budget-line.ts'
import { removeLiability } from './remove-liability.ts'
import { removeObjective } from './remove-objective.ts'
import { setRiskProfile } from './set-risk-profile.ts'

export const wealthRoutes = routes(contract, {
  readWealth,
  addAsset,
  editAsset,
  removeAsset,
  addLiability,
  editLiability,
  removeLiability,
  addBudgetLine,
  editBudgetLine,
  removeBudgetLine,
  addObjective,
  editObjective,
  removeObjective,
  setRiskProfile,
})
