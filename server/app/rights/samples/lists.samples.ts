import * as contacts from '#contract/contacts/list/list.contract.ts'
import * as contract from '#contract/organisation/lists/lists.contract.ts'
import { aCategory, aContact } from '#features/contacts/contacts.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { addView } from '#features/organisation/lists/add-view.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesOf } from '../sample.ts'

const list = 'contacts.client' as const
const shape = { list, address: { tri: '-updated' }, columns: ['name'] }

/** A view of its owner's own. */
export const viewSamples = samplesOf(
  async ({ firm, owner }) => {
    const asked = { ...shape, name: `Vue ${newId()}`, shared: false }
    const { id: viewId } = await actingAs(firm, owner, (ctx) => addView(ctx, asked))
    return { viewId, profileId: firm.profiles.junior }
  },
  (on) => [
    on.list(
      contract.readList,
      () => ({ list }),
      ({ views }, { viewId }) => views.some(({ id }) => id === viewId),
    ),
    on.record(contract.changeView, ({ viewId }) => ({ viewId, version: 1, name: `Autre ${newId()}` })),
    on.record(contract.deleteView, ({ viewId }) => ({ viewId, version: 1 })),
    on.record(contract.openListOn, ({ viewId }) => ({ list, viewId })),
    on.anywhere(contract.addView, () => ({ ...shape, name: `Vue ${newId()}` })),
    on.anywhere(contract.chooseColumns, () => ({ list, layout: { order: ['name', 'town'], hidden: ['town'] } })),
    on.anywhere(contract.setFirmColumns, () => ({ list, version: 0, columns: ['name', 'town'] })),
    on.list(
      contract.readProfileViews,
      () => ({ list }),
      ({ profiles }, { profileId }) => profiles.some(({ id }) => id === profileId),
    ),
    on.record(contract.setProfileView, ({ profileId }) => ({ list, profileId, viewId: null })),
  ],
)

/** A contact of its owner, and a category of the firm. */
export const contactCellSamples = samplesOf(
  async ({ firm, owner }) => ({
    contactId: (await aContact(firm, { adviser: owner })).id,
    categoryId: (await aCategory(firm, `Catégorie ${newId()}`)).id,
    ownerId: owner.id,
  }),
  (on) => [
    on.record(contacts.editCell, ({ contactId }) => ({
      contactId,
      version: 1,
      cell: { field: 'email' as const, address: 'claude@essai.fr' },
    })),
    on.list(
      contacts.listContactFollowers,
      () => ({ type: 'client' as const }),
      ({ advisers, others }, { ownerId }) => [...advisers, ...others].some(({ id }) => id === ownerId),
    ),
    on.record(contacts.placeCategory, ({ categoryId }) => ({ categoryId, parentId: null, index: 0 })),
  ],
)
