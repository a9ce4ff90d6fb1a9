import * as contract from '#contract/rights/rights.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { listProfiles } from './list-profiles.query.ts'

export const rightRoutes = routes(contract, { listProfiles })
