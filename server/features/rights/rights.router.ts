import * as exports from '#contract/rights/export.contract.ts'
import * as profiles from '#contract/rights/profiles.contract.ts'
import * as contract from '#contract/rights/rights.contract.ts'
import * as why from '#contract/rights/why.contract.ts'
import { routes } from '#platform/http/routes.ts'
import { addProfile } from './add-profile.ts'
import { changeProfile } from './change-profile.ts'
import { customiseRights } from './customise-rights.ts'
import { deleteProfile } from './delete-profile.ts'
import { duplicateProfile } from './duplicate-profile.ts'
import { exportUsersAndProfiles } from './export/export-users-and-profiles.ts'
import { listProfiles } from './list-profiles.query.ts'
import { readProfile } from './read-profile.query.ts'
import { shareProfile } from './share-profile.ts'
import { explainContact } from './why/explain-contact.query.ts'
import { explainDeal } from './why/explain-deal.query.ts'

export const rightRoutes = [
  ...routes(why, { explainContact, explainDeal }),
  ...routes(exports, { exportUsersAndProfiles }),
  ...routes(contract, { listProfiles }),
  ...routes(profiles, {
    readProfile,
    addProfile,
    changeProfile,
    duplicateProfile,
    deleteProfile,
    customiseRights,
    shareProfile,
  }),
]
