import * as profiles from '#contract/rights/profiles.contract.ts'
import { firstGrants } from '#contract/rights/profiles.rules.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { startSeeing, stopSeeing } from '#contract/rights/seeing.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { addProfile } from '#features/rights/add-profile.ts'
import { customiseRights } from '#features/rights/customise-rights.ts'
import { aUser } from '#features/users/users.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesOf } from '../sample.ts'

const rights = gridOf(firstGrants())

/** A profile nobody has, a user who has a shared one, and one who has rights of their own. */
export const rightSamples = samplesOf(
  async ({ firm, owner }) => {
    const [shared, custom] = [await aUser(firm, { manager: owner }), await aUser(firm, { manager: owner })]
    return actingAs(firm, firm.administrator, async (ctx) => {
      const { id } = await addProfile(ctx, { label: `Exemple ${newId()}`, valid: true, rights })
      await customiseRights(ctx, { userId: custom.id })
      return { profileId: id, sharedId: shared.id, customId: custom.id, juniorId: firm.profiles.junior }
    })
  },
  (on) => [
    on.list(
      listProfiles,
      () => ({}),
      (answer, { profileId }) => answer.profiles.some(({ id }) => id === profileId),
    ),
    on.record(profiles.readProfile, ({ profileId }) => ({ profileId })),
    on.record(profiles.changeProfile, ({ profileId }) => ({ profileId, version: 1, label: `Autre ${newId()}`, rights })),
    on.record(profiles.duplicateProfile, ({ profileId }) => ({ profileId })),
    on.record(profiles.deleteProfile, ({ profileId }) => ({ profileId, version: 1 })),
    on.record(profiles.customiseRights, ({ sharedId }) => ({ userId: sharedId })),
    on.record(profiles.shareProfile, ({ customId, juniorId }) => ({ userId: customId, profileId: juniorId })),
    on.record(startSeeing, ({ sharedId }) => ({ userId: sharedId })),
    on.anywhere(stopSeeing, () => ({})),
    on.anywhere(profiles.addProfile, () => ({ label: `Nouveau ${newId()}`, rights })),
  ],
)
