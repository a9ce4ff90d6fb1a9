import * as firms from '#contract/organisation/firm.contract.ts'
import * as logos from '#contract/organisation/logos.contract.ts'
import * as settings from '#contract/organisation/user-settings.contract.ts'
import * as units from '#contract/organisation/units.contract.ts'
import { anOwnLogo } from '#features/organisation/logos/logos.factory.ts'
import { aUser } from '#features/users/users.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { addBusinessUnit } from '#features/organisation/units/add-business-unit.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesAnywhere, samplesOf } from '../sample.ts'

/** A unit nobody belongs to. */
export const unitSamples = samplesOf(
  ({ firm }) => {
    const name = `Structure ${newId()}`
    return actingAs(firm, firm.administrator, async (ctx) => {
      const { id } = await addBusinessUnit(ctx, units.addBusinessUnit.input.parse({ name }))
      return { unitId: id }
    })
  },
  (on) => [
    on.list(
      units.listBusinessUnits,
      () => ({}),
      (answer, { unitId }) => answer.units.some(({ id }) => id === unitId),
    ),
    on.record(units.changeBusinessUnit, ({ unitId }) => ({ unitId, version: 1, name: `Autre ${newId()}` })),
    on.record(units.deleteBusinessUnit, ({ unitId }) => ({ unitId })),
    on.anywhere(units.addBusinessUnit, () => ({ name: `Nouvelle ${newId()}` })),
  ],
)

/** A logo of its owner's own. */
export const logoSamples = samplesOf(
  ({ firm, owner }) => anOwnLogo(firm, owner),
  (on) => [
    on.record(logos.readLogo, ({ logoId }) => ({ logoId })),
    on.list(
      logos.readLogos,
      () => ({}),
      ({ own }, { logoId }) => own.application?.id === logoId,
    ),
  ],
)

const purpose = 'document' as const

const page = 'widgets.home' as const

/** Somebody to whom settings are copied. */
export const settingSamples = samplesOf(
  async ({ firm, owner }) => ({ userId: (await aUser(firm, { manager: owner })).id }),
  (on) => [
    on.record(settings.copyMySettings, ({ userId }) => ({ elements: [page], userIds: [userId] })),
    on.anywhere(settings.arrangeWidgets, () => ({ page, shown: ['work'], hidden: [] })),
    on.anywhere(settings.resetWidgets, () => ({ page })),
  ],
)

export const firmSamples = samplesAnywhere((on) => [
  on.anywhere(firms.readFirm, () => ({})),
  on.anywhere(firms.readFirmHistory, () => ({})),
  on.anywhere(firms.changeFirm, () => ({ version: 1, name: 'Cabinet', siren: '404833048', oriasNumber: '07001234' })),
  on.anywhere(logos.setFirmLogo, () => ({ purpose })),
  on.anywhere(logos.removeFirmLogo, () => ({ purpose })),
  on.anywhere(logos.setOwnLogo, () => ({ purpose })),
  on.anywhere(logos.removeOwnLogo, () => ({ purpose })),
])
